import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url))

/** The passages of the articles in `content/`. */
export function ownPassages(): readonly string[] {
  return readdirSync(CONTENT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFileSync(`${CONTENT}/${name}/article.md`, 'utf8'))
    .map((file) => file.replace(/^---\n[^]*?\n---\n/, '').trim())
}

/** A text of so many characters, by what it is made of. */
export const LONG_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  articles,
  'a ': repeated('a '),
  'quotation marks': repeated('“'),
  'straight marks': repeated('" '),
  commas: repeated('a, '),
  capitals: repeated('A'),
  names: repeated('Ann Lee '),
  digits: repeated('1'),
  ages: repeated('Ann, 12, '),
  brackets: repeated('('),
  and: repeated('and '),
  'one word': repeated('abcdefgh'),
  'no end of a sentence': repeated('he said the man was in London and she left in May '),
  Chinese: repeated('日本語'),
  emoji: repeated('😀'),
}

function repeated(part: string): (length: number) => string {
  return (length) => part.repeat(Math.ceil(length / part.length)).slice(0, length)
}

/** The articles again and again, each time with other numbers. */
function articles(length: number): string {
  const passages = ownPassages()
  const parts: string[] = []
  let written = 0
  for (let round = 0; written < length; round++) {
    const passage = passages[round % passages.length] ?? ''
    const part = passage.replace(/\b\d+\b/g, (digits) => String((Number(digits) + round) % 2100))
    parts.push(part)
    written += part.length + 2
  }
  return parts.join('\n\n').slice(0, length)
}
