import type { RefusalReason } from '@/lib/facts/types'

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
} as const satisfies Record<RefusalReason, string>

export type DraftReason = keyof typeof REASONS
