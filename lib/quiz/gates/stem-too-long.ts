import { countWords } from '@/lib/text/count-words'
import { withoutQuotations } from '@/lib/text/without-quotations'
import type { Gate } from '../gate'

/** A question of more words has to be read twice. */
const MOST_WORDS = 30

/** The stem is short, its quotations apart. */
export const stemTooLong: Gate<'stem-too-long'> = {
  name: 'stem-too-long',
  field: 'stem',
  check({ stem }) {
    const words = countWords(withoutQuotations(stem))
    return words > MOST_WORDS
      ? `The question has ${words} words; ${MOST_WORDS} are as many as can be taken in at once.`
      : undefined
  },
}
