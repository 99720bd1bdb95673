import type { RefusalReason } from '@/lib/facts/types'

/** Why the drafter itself leaves words alone. */
type OwnReason =
  | 'not-english'
  | 'not-prose'
  | 'in-reserve'
  | 'asked-elsewhere'
  | 'no-fact'
  | 'no-wording'
  | 'no-distractors'
  | 'too-many'

/**
 * Every reason for which words of an article are not asked about, with the sentence that tells a teacher. The codes are
 * fixed: `content/README.md` lists them, and scripts may look for them.
 */
export const REASONS = {
  overlap: 'The same words are part of something else that was found.',
  'no-published-date':
    'The date counts from the day on which the article came out, and that day is not known.',
  'open-date': 'The article leaves the date open.',
  'no-subject': 'Nothing nearby says whom or what it is about.',
  'unclear-subject': 'It could be about more than one person.',
  'not-about-a-person': 'It is the age of a thing, or a limit of age.',
  'no-speaker': 'Nobody is said to have said it.',
  'not-english': 'The text is not in English, and the rules are those of English.',
  'not-prose': 'The text is verse, a list or a table: no sentences that could prove anything.',
  'in-reserve': 'There is an item about it, and the quiz has better ones.',
  'asked-elsewhere': 'An item asks about the same where the article speaks of it in other words.',
  'no-fact': 'Nothing is said of it that could be asked.',
  'no-wording': 'What is said of it cannot be put into a question that is sure to be right.',
  'too-many':
    'The article has more to ask about than one quiz can weigh, and others are worth more.',
  'no-distractors': 'There are not two wrong values that could stand beside it.',
} as const satisfies Record<RefusalReason | OwnReason, string>

export type DraftReason = keyof typeof REASONS
