import { describe, expect, it } from 'vitest'
import { extractFacts } from '@/lib/facts/extract'
import { whoIsMeant } from '@/lib/facts/people/who-is-meant'
import { readPassage } from '@/lib/facts/read-passage'
import { traceIfFailed } from '@/tests/support/trace-stages'

/** Whom the last `words` of the text mean, or why nobody can be named. */
function meant(text: string, words: string): string {
  traceIfFailed(text)
  const found = { ...extractFacts(text, {}), reading: readPassage(text, {}) }
  const start = text.lastIndexOf(words)
  const antecedent = whoIsMeant(found, { start, end: start + words.length })
  return 'subject' in antecedent ? antecedent.subject : antecedent.reason
}

describe('who is meant', () => {
  it.each([
    ['a name', 'Maria Lopez came. Lopez sang.', 'Lopez', 'Maria Lopez'],
    ['a name with its office', 'Maria Lopez came. Mayor Lopez sang.', 'Mayor Lopez', 'Maria Lopez'],
    ['he, of the one man before', 'Tom Baker came in. He sang.', 'He', 'Tom Baker'],
    ['his, of the subject', 'Tom Baker lost his bag.', 'his', 'Tom Baker'],
    ['she, past a man', 'Maria Lopez met Tom Baker. She sang.', 'She', 'Maria Lopez'],
    ['her, told of by the speaker', 'Maria Lopez said her bus was late.', 'her', 'Maria Lopez'],
    [
      'he, from one sentence to the next',
      'Tom Baker came in. He sang. Then he left.',
      'he',
      'Tom Baker',
    ],
    [
      'he, at the beginning of the next paragraph',
      'Tom Baker runs the zoo.\n\nHe likes wolves.',
      'He',
      'Tom Baker',
    ],
    [
      'she, behind her own words',
      'Maria Lopez said that Tom Baker was late. “We left at nine,” she added.',
      'she',
      'Maria Lopez',
    ],
    ['her, before the name', 'Despite her fears, Maria Lopez came.', 'her', 'Maria Lopez'],
    ['his, in a pair', 'Tom Baker missed his bus and his train.', 'his', 'Tom Baker'],
    [
      'he, of whom the sentence speaks again and again',
      'Tom Baker said that he wished to make peace with his father.\n\nHe wrote a book.',
      'He',
      'Tom Baker',
    ],
    [
      'what somebody is called',
      'Maria Lopez, a biologist, came. Tom Baker sang. The biologist left.',
      'The biologist',
      'Maria Lopez',
    ],
    [
      'the only person of the passage',
      'Maria Lopez stops. In the snow, the scientist finds a track.',
      'the scientist',
      'Maria Lopez',
    ],
    [
      'she, of whom the passage tells, past her parents',
      'Maria Lopez is a vet. Lopez loves goats. Lopez was born in Leeds, the first child of Ann, a cook, and Peter Hall, a clerk. She left in 1962.',
      'She',
      'Maria Lopez',
    ],
    [
      'she, behind a sentence without anybody, where nobody else was named',
      'Maria Lopez taught here.\n\nThe school opens at 8.30am.\n\nShe left in 1962.',
      'She',
      'Maria Lopez',
    ],
    ['an age', 'Maria Lopez came. The 36-year-old used it.', 'The 36-year-old', 'Maria Lopez'],
    [
      'an age with a noun',
      'Maria Lopez came. The 36-year-old bank clerk sang.',
      'The 36-year-old bank clerk',
      'Maria Lopez',
    ],
    [
      'a relative who is named elsewhere',
      'Maria Lopez misses her grandfather. Lopez’s grandfather, Karl Huber, was a baker.',
      'her grandfather',
      'Karl Huber',
    ],
    ['an office', 'The Duke of Kent came. The Duke sang.', 'The Duke', 'Duke of Kent'],
  ] as const)('%s', (_, text, words, person) => {
    expect(meant(text, words)).toBe(person)
  })
})

describe('what might be somebody else', () => {
  it.each([
    ['two men', 'Tom Baker met Karl Huber. He sang.', 'He', 'unclear-subject'],
    ['somebody without a name', 'Tom Baker met a teacher. He sang.', 'He', 'unclear-subject'],
    ['the object of the same verb', 'Tom Baker saw him.', 'him', 'unclear-subject'],
    ['an animal', 'The vet and Tom Baker saw Rufo run. He sang.', 'He', 'unclear-subject'],
    [
      'inside a quotation',
      'Tom Baker came. “He was ill,” said Maria Lopez.',
      'He',
      'unclear-subject',
    ],
    [
      'somebody else before',
      'Karl Huber came. Tom Baker said he was ill.',
      'he',
      'unclear-subject',
    ],
    ['nobody of that sex', 'Tom Baker came. She sang.', 'She', 'no-subject'],
    ['nobody at all', 'The rain fell. She sang.', 'She', 'no-subject'],
    [
      'an adviser and the advised',
      'With help from Tom Baker, he wrote a play.',
      'he',
      'unclear-subject',
    ],
    [
      'the one of two who are called so',
      'Maria Lopez, a nurse, met Ann Lee, a nurse. The nurse sang.',
      'The nurse',
      'unclear-subject',
    ],
    [
      'a noun that says which',
      'Maria Lopez came. The teacher who saw it sang.',
      'The teacher',
      'unclear-subject',
    ],
    [
      'somebody’s son',
      'Maria Lopez came. The son of Maria Lopez sang.',
      'The son of Maria Lopez',
      'unclear-subject',
    ],
    [
      'somebody of whom something is told beside whom the passage tells of',
      'Maria Lopez is a vet. Lopez loves goats. Lopez met Ann Roe, who sings. She left in 1962.',
      'She',
      'unclear-subject',
    ],
    ['far away', 'Tom Baker came.\n\nIt rained.\n\nThe sea rose.\n\nHe sang.', 'He', 'no-subject'],
  ] as const)('%s is nobody for sure', (_, text, words, reason) => {
    expect(meant(text, words)).toBe(reason)
  })
})
