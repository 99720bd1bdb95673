import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reviseQuizFile } from '@/lib/content/save/revise-quiz-file'
import { writeQuiz } from '@/lib/content/write-quiz'
import type { Item, Quiz } from '@/lib/quiz/item'
import { anyQuiz, readBack } from './any-quiz'

const WRITTEN = `# Year 5, second term
feedback: end   # they asked for it

items:

  # The easy one.
  - id: age
    kind: age
    stem: 'How old is Ada?'   # checked
    ask: entry
    key: "39"
    accept: [nearly 40, 'about 39']  # Tom said so

    evidence: She is 39.

  # The hard one.
  - id: day
    kind: date
    ask: choice
    stem: When was it opened?
    key: 4 May 2024
    distractors: [ 5 May 2024, 6 May 2024 ]
    evidence:
      - opened the bridge   # first
      - on 4 May 2024
    rationales:
      5 May 2024: "No: too late."
      6 May 2024: Much too late.
# the end
`

const before = readBack(WRITTEN) ?? { feedback: 'each', passage: 'shown', items: [] }
const [age, day] = before.items

/** The file after an edit of its quiz. */
function after(
  change: (items: readonly Item[]) => readonly Item[],
  quiz: Partial<Quiz> = {},
): string {
  const wanted = { ...before, items: change(before.items), ...quiz }
  const text = reviseQuizFile(WRITTEN, wanted)
  expect(readBack(text)).toEqual(wanted)
  return text
}

/** The lines that an edit took out and put in. */
function difference(text: string): readonly string[] {
  const [old, now] = [WRITTEN.split('\n'), text.split('\n')]
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ]
}

const edited = (id: string, change: object) => (items: readonly Item[]) =>
  items.map((item): Item => (item.id === id ? { ...item, ...change } : item))

describe('reviseQuizFile', () => {
  it('leaves every byte as it is where nothing changes', () => {
    expect(after((items) => items)).toBe(WRITTEN)
  })

  it.each<[string, (items: readonly Item[]) => readonly Item[], readonly string[]]>([
    ['a stem, in its own quotation marks, with the comment behind it', edited('age', { stem: 'What age is Ada?' }), [
      "-    stem: 'How old is Ada?'   # checked",
      "+    stem: 'What age is Ada?'   # checked",
    ]],
    ['a key', edited('age', { key: '40' }), ['-    key: "39"', '+    key: "40"']],
    ['an alternative more, in brackets as the others', edited('age', { accept: ['nearly 40', 'about 39', 'forty, nearly'] }), [
      "-    accept: [nearly 40, 'about 39']  # Tom said so",
      "+    accept: [nearly 40, 'about 39', \"forty, nearly\"]  # Tom said so",
    ]],
    ['one distractor of two, with its rationale', edited('day', { distractors: ['5 May 2024', '7 May 2024'], rationales: { '5 May 2024': 'No: too late.', '7 May 2024': 'A Tuesday.' } }), [
      '-    distractors: [ 5 May 2024, 6 May 2024 ]',
      '-      6 May 2024: Much too late.',
      '+    distractors: [ 5 May 2024, 7 May 2024 ]',
      '+      7 May 2024: A Tuesday.',
    ]],
    ['one piece of evidence, and keeps the comment behind the other', edited('day', { evidence: [{ quote: 'opened the bridge' }, { quote: 'on 4 May', nth: 2 }] }), [
      '-      - opened the bridge   # first',
      '-      - on 4 May 2024',
      '+      - opened the bridge # first',
      '+      - quote: on 4 May',
      '+        nth: 2',
    ]],
    ['a field that was not there, where it belongs', edited('age', { distractors: ['38'], rationale: 'She says so.' }), [
      '+    distractors:',
      '+      - 38',
      '+    rationale: She says so.',
    ]],
    ['a field that is taken out', edited('day', { rationales: {} }), [
      '-    rationales:',
      '-      5 May 2024: "No: too late."',
      '-      6 May 2024: Much too late.',
    ]],
    ['an id, of an item that is known by its stem', edited('day', { id: 'opening' }), ['-  - id: day', '+  - id: opening']],
  ])('changes %s', (_, change, lines) => {
    expect(difference(after(change))).toEqual(lines)
  }) // prettier-ignore

  it('changes how the quiz is asked, and says nothing of what it is anyway', () => {
    const text = after((items) => items, { feedback: 'never', passage: 'hidden' })
    expect(difference(text)).toEqual([
      '-feedback: end   # they asked for it',
      '+feedback: never   # they asked for it',
      '+passage: hidden',
    ])
    expect(after((items) => items, { passage: 'shown' })).toBe(WRITTEN)
  })

  it('moves an item with the comments above it', () => {
    const text = after((items) => items.toReversed())
    expect(difference(text)).toEqual([])
    expect(text).toContain('items:\n  # The hard one.\n  - id: day')
    expect(text).toContain('Much too late.\n\n  # The easy one.\n  - id: age')
    expect(text.endsWith('    evidence: She is 39.\n# the end\n')).toBe(true)
  })

  it('takes an item out with the comments above it', () => {
    const text = after((items) => items.slice(0, 1))
    expect(text).toBe(WRITTEN.slice(0, WRITTEN.indexOf('\n  # The hard')) + '# the end\n')
  })

  it('writes a new item as a new file has it, one line apart', () => {
    const item: Item = {
      id: 'length',
      kind: 'number',
      ask: 'entry',
      stem: 'How long is it?',
      key: '120 metres',
      accept: [],
      distractors: [],
      evidence: [{ quote: '120 metres' }],
      rationales: {},
    }
    const text = after((items) => [...items, item])
    const own = [
      '',
      '  - id: length',
      '    kind: number',
      '    ask: entry',
      '    stem: How long is it?',
      '    key: 120 metres',
      '    evidence: 120 metres',
      '',
    ]
    expect(text).toBe(WRITTEN.replace('# the end', `${own.join('\n')}# the end`))
  })

  it('notes something above an item once, and takes it out when it does not hold any more', () => {
    const note = 'Overruled two-keys: both are days.'
    const isNote = (words: string) => words.startsWith('Overruled ')
    const once = reviseQuizFile(WRITTEN, before, { wanted: new Map([['day', note]]), isNote })
    expect(once).toBe(WRITTEN.replace('hard one.\n', `hard one.\n  # ${note}\n`))
    expect(reviseQuizFile(once, before, { wanted: new Map([['day', note]]), isNote })).toBe(once)
    expect(reviseQuizFile(once, before, { wanted: new Map(), isNote })).toBe(WRITTEN)
  })

  it.each([
    [
      'a list in brackets',
      'items: [{id: a, kind: age, ask: entry, stem: Who?, key: 1, evidence: e}]\n',
    ],
    ['a file that cannot be read', 'items:\n  - id: "age\n'],
    ['a file with an anchor, which no reader takes', WRITTEN.replace('"39"', '&age "39"')],
    ['no file', ''],
    ['a list without items', 'items: []\n'],
    ['a map on the line below its hyphen', WRITTEN.replace('- id: age', '-\n    id: age')],
  ])('writes anew what is %s', (_, text) => {
    const wanted = new Map([['day', 'Overruled two-keys: both are days.']])
    const written = reviseQuizFile(text, before, { wanted, isNote: () => false })
    expect(written).toBe(writeQuiz(before, '', wanted))
  })

  it('writes an item anew that cannot be changed field by field, and leaves the others', () => {
    const text = reviseQuizFile(WRITTEN.replace('key: "39"', 'key: "39"\n    key: 40'), before)
    expect(readBack(text)).toEqual(before)
    expect(text).toContain('  # The easy one.\n  - id: age\n    kind: age\n    ask: entry\n')
    expect(text.slice(text.indexOf('\n  # The hard'))).toBe(
      WRITTEN.slice(WRITTEN.indexOf('\n  # The hard')),
    )
  })

  it('keeps the line breaks of Windows', () => {
    const windows = WRITTEN.replace(/\n/g, '\r\n')
    const wanted = { ...before, items: edited('age', { key: '40' })(before.items) }
    const text = reviseQuizFile(`\uFEFF${windows}`, wanted)
    expect(text).toBe(windows.replace('"39"', '"40"'))
  })

  it('is a file from which exactly the wanted quiz is read, whatever stood there before', () => {
    const anyOld = fc.oneof(
      anyQuiz.map((quiz) => writeQuiz(quiz, 'A comment.')),
      anyQuiz.map((quiz) => writeQuiz(quiz, '').replace(/\n/g, ' # why: "so"\n')),
      fc.constantFrom(WRITTEN, readFileSync('content/mary-anning/quiz.yaml', 'utf8')),
      fc.string(),
    )
    fc.assert(
      fc.property(anyOld, anyQuiz, (old, quiz) => {
        expect(readBack(reviseQuizFile(old, quiz))).toEqual(quiz)
      }),
      { seed: 4, numRuns: 500 },
    )
  })

  it('keeps every comment, empty line and other item through any edit of one item of a real file', () => {
    const real = readFileSync('content/mary-anning/quiz.yaml', 'utf8')
    const quiz = readBack(real) ?? before
    fc.assert(
      fc.property(anyQuiz, fc.nat(quiz.items.length - 1), ({ items: [item] }, at) => {
        const was = quiz.items[at]
        if (item === undefined || was === undefined) return
        const items = quiz.items.with(at, { ...item, id: was.id })
        const lines = reviseQuizFile(real, { ...quiz, items }).split('\n\n')
        const before = real.split('\n\n')
        expect(lines.length).toBe(before.length)
        expect(lines.filter((_, index) => index !== at)).toEqual(
          before.filter((_, index) => index !== at),
        )
      }),
      { seed: 5, numRuns: 200 },
    )
  })

  it('knows both items of the example', () => {
    expect([age?.id, day?.id]).toEqual(['age', 'day'])
  })
})
