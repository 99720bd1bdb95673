import fc from 'fast-check'
import { buildQuiz } from '@/lib/content/build-quiz'
import { openReport } from '@/lib/content/report'
import { readQuiz } from '@/lib/content/read-quiz'
import { toSourceFile } from '@/lib/content/source-file'
import { KINDS, type Item, type Quiz } from '@/lib/quiz/item'

/** Any words that a field can hold, those that YAML could take for something else among them. */
export const anyWords = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      '1969',
      'no',
      '~',
      '- a',
      'a: b',
      'a #b',
      "it's",
      '"quoted"',
      '[a, b]',
      '{',
      '|',
      '---',
      '12',
    ),
  )
  .map((text) => text.replace(/[\s\p{C}]+/gu, ' ').trim())
  .filter((text) => text !== '')

const anyList = (least: number) => fc.uniqueArray(anyWords, { minLength: least, maxLength: 4 })
const anyEvidence = fc.record(
  { quote: anyWords, nth: fc.integer({ min: 1, max: 9 }) },
  { requiredKeys: ['quote'] },
)
const anyBase = fc.record(
  {
    kind: fc.constantFrom(...KINDS),
    stem: anyWords,
    accept: anyList(0),
    distractors: anyList(0),
    evidence: fc.array(anyEvidence, { minLength: 1, maxLength: 3 }),
    rationale: anyWords,
    rationales: fc.dictionary(anyWords, anyWords, { maxKeys: 3 }),
  },
  { requiredKeys: ['kind', 'stem', 'accept', 'distractors', 'evidence', 'rationales'] },
)
const anyId = fc.stringMatching(/^[a-c](-[12])?$/)

/** Any item that quiz.yaml can hold. */
export const anyItem: fc.Arbitrary<Item> = fc
  .tuple(
    anyBase,
    anyId,
    anyList(4),
    fc.constantFrom('choice', 'entry', 'order', 'match', 'evidence'),
  )
  .map(([base, id, words, ask]): Item => {
    const [first = '', ...rest] = words
    switch (ask) {
      case 'choice':
      case 'entry':
        return { ...base, id, ask, key: first }
      case 'order':
        return { ...base, id, ask, key: words }
      case 'match': {
        const lefts = rest.filter(
          (word, at) =>
            rest.findIndex((other) => other.toLowerCase() === word.toLowerCase()) === at,
        )
        return { ...base, id, ask, key: lefts.map((left) => ({ left, right: first })) }
      }
      default:
        return { ...base, id, ask: 'evidence' }
    }
  })

/** Any quiz that quiz.yaml can hold. */
export const anyQuiz: fc.Arbitrary<Quiz> = fc.record({
  feedback: fc.constantFrom('each', 'end', 'never'),
  passage: fc.constantFrom('shown', 'hidden'),
  items: fc.uniqueArray(anyItem, { selector: ({ id }) => id, minLength: 1, maxLength: 5 }),
})

/** The quiz that the app reads from a text. */
export function readBack(text: string): Quiz | undefined {
  const report = openReport(toSourceFile('quiz.yaml', text))
  const placed = readQuiz(text, report)
  const [problem] = report.diagnostics
  if (problem !== undefined) throw new Error(`${problem.line}: ${problem.found}\n${text}`)
  return placed && buildQuiz(placed)
}
