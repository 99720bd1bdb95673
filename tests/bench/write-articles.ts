import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SUBJECTS = [
  'bridge',
  'harbour',
  'library',
  'garden',
  'railway',
  'museum',
  'orchard',
  'lighthouse',
]

/** A folder of so many articles of about a thousand words, each with ten items. @returns its path */
export async function writeArticles(count: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'))
  for (let number = 0; number < count; number++) {
    const slug = `article-${String(number)}`
    await mkdir(join(folder, slug))
    await writeFile(join(folder, slug, 'article.md'), writeArticle(number))
    await writeFile(join(folder, slug, 'quiz.yaml'), writeQuiz(number))
  }
  return folder
}

function writeArticle(number: number): string {
  const subject = SUBJECTS[number % SUBJECTS.length] ?? ''
  const paragraph = (part: number) =>
    `Keeper ${String(number)} wrote line ${String(part)} about the ${subject} before the tide turned and the day was over. `.repeat(
      4,
    )
  const passage = Array.from({ length: 8 }, (_, part) => paragraph(part)).join('\n\n')
  return `---\ntitle: The ${subject} number ${String(number)}\nsource: The Bench\npublished: 2023-11-15\n---\n\nThe ${subject} opened in ${String(1000 + (number % 1000))}.\n\n${passage}\n`
}

function writeQuiz(number: number): string {
  const year = String(1000 + (number % 1000))
  const item = (part: number) =>
    `  - id: item-${String(part)}\n    kind: date\n    ask: choice\n    stem: In which year did it open, asked for the time ${String(part)}?\n    key: ${year}\n    distractors: [${String(2000 + part)}, ${String(2100 + part)}]\n    evidence: opened in ${year}\n`
  return `feedback: each\nitems:\n${Array.from({ length: 10 }, (_, part) => item(part)).join('')}`
}
