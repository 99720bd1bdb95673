import type { RefusalReason } from '@/lib/facts/types'
import type { GateName } from '@/lib/quiz/gates'

/** Why the drafter itself leaves words alone. */
type OwnReason =
  | 'not-english'
  | 'not-prose'
  | 'in-reserve'
  | 'asked-elsewhere'
  | 'in-stem'
  | 'no-fact'
  | 'no-wording'
  | 'no-distractors'
  | 'not-surely-a-person'
  | 'markup-in-text'
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
  'not-about-a-person': 'It is the age of a thing.',
  'age-range': 'The article gives a range of ages, and no one age.',
  'age-limit': 'It is a limit of age, and the age of nobody.',
  'nothing-counted': 'Nothing beside the number says what it counts.',
  'only-a-label': 'The number is a name, and counts nothing.',
  'open-number': 'The article gives no number, only how many there are about: dozens, a few.',
  comparison: 'The number only says how many times as much as something else it is.',
  change: 'It is one of two values between which something changed.',
  'no-speaker': 'Nobody is said to have said it.',
  'not-english': 'The text is not in English, and the rules are those of English.',
  'not-prose': 'The text is verse, a list or a table: no sentences that could prove anything.',
  'in-reserve': 'There is a question about it, and the quiz has better ones.',
  'asked-elsewhere':
    'A question asks about the same where the article speaks of it in other words.',
  'in-stem': 'It is named in one of the questions.',
  'no-fact': 'Nothing is said of it that could be asked.',
  'no-wording': 'What is said of it cannot be put into a question that is sure to be right.',
  'not-surely-a-person': 'The name may be that of something else than a person.',
  'markup-in-text': 'The words have signs of Markdown or HTML in them.',
  'too-many':
    'The article has more to ask about than one quiz can weigh, and others are worth more.',
  'no-distractors': 'There are not two wrong values that could stand beside it.',
  'unfinished-stem': 'The question would not be a whole sentence in good form.',
  'stem-too-long': 'The question would be too long to be read at a glance.',
  'dangling-pronoun':
    'The question would say “he”, “it” or “there” without saying who, what or where.',
  'key-too-long': 'The right answer would be too long for one choice.',
  'distractor-equals-key': 'A wrong choice would be the right answer itself.',
  'duplicate-distractor': 'Two wrong choices would be the same.',
  'mixed-options': 'The choices would not be of one kind and form.',
  'unsorted-numbers': 'The numbers could not stand in their natural order.',
  'key-stands-out': 'The right answer could be told from the wrong choices by its looks.',
  'stem-tells-sex': 'A “he” or “she” in the question would rule out a wrong choice.',
  'stem-names-key': 'The question would have its own answer in it.',
  'verbatim-stem': 'The question would only repeat the words of the article.',
  'answerable-without-article': 'It can be known without reading the article.',
  'evidence-not-found': 'The words that prove the answer cannot be pointed out in the article.',
  'key-not-in-evidence': 'The sentence that is to prove the answer does not have it in it.',
  'gap-does-not-fit': 'The value would not fit into the gap that it leaves in the sentence.',
  'distractor-is-accepted': 'A wrong choice would be marked right.',
  'two-keys': 'Two of the choices could both be taken for right.',
  'distractor-true': 'The article makes a wrong choice true as well.',
  'stem-gives-other-key': 'It would tell the answer to another question, or the other its answer.',
  'two-items-on-one-fact': 'Another question asks about the same fact.',
} as const satisfies Record<RefusalReason | OwnReason | GateName, string>

export type DraftReason = keyof typeof REASONS
