import { isEnglish } from '@/lib/text/is-english'
import { withoutQuotations } from '@/lib/text/without-quotations'
import type { Gate } from '../gate'

const QUESTION =
  /^(?:(?:about|after|against|at|before|besides|by|during|for|from|in|into|of|on|since|to|under|until|with) )?(?:who|whom|whose|what|which|when|where|why|how)\b/i

/** What a finished stem does not have, and what is said of it. */
const FAULTS: readonly (readonly [has: (stem: string) => boolean, says: string])[] = [
  [(stem) => /\s\s|[\t\n]|^\s|\s$/.test(stem), 'has a space too many'],
  [(stem) => !/^["“‘'«([]*(?:\p{Lu}|\p{Lo}|\p{N}|\p{Sc}|_|…|\p{Ll}+\p{Lu})/u.test(stem), 'does not begin with a capital'],
  [(stem) => !/[?:.]["”’'»)\]]*$/.test(stem) && !/_{3,}/.test(stem), 'does not end with a question mark, a colon or a full stop'],
  [(stem) => QUESTION.test(stem) && /\.$/.test(stem) && !/\?|_{3,}/.test(stem), 'asks, and has no question mark'],
  [(stem) => /\s[,;:?!]|\s\.(?![\d.])/.test(stem), 'has a space before a punctuation mark'],
  [(stem) => /[,;:]\s?[,;:.?!]|\?\?/.test(stem), 'has two punctuation marks in a row'],
  [(stem) => !isPaired(stem), 'has a bracket or a quotation mark without its pair'],
  [(stem) => /\(\s*\)|\[\s*\]|[{}<>]|\b(?:undefined|NaN)\b/.test(stem), 'has an empty place in it'],
  [(stem) => CAPITAL.test(withoutQuotations(stem)), 'has a capital in the middle of a sentence'],
  [(stem) => DOUBLED.test(withoutQuotations(stem)), 'has the same word twice in a row'],
  [(stem) => WRONG_ARTICLE.test(stem), 'has “a” where “an” should be, or the other way round'],
] // prettier-ignore

/** "where did The fall of the wall"; a title has another capital after that one. */
const CAPITAL =
  /[\p{Ll}\p{N},’] (?:The|An|In|On|At|He|She|It|They|His|Her|But|And|This|That|These|Those|There|When|While|After|Before|As|If|For|From|With|By) \p{Ll}/u
const DOUBLED =
  /(?<![\p{L}\p{N}'’-])(?!(?:had|that|very|so|many|ha|bye|no)\b)(\p{Ll}+) \1(?![\p{L}\p{N}'’-])/u
/** "a" before the sound of a vowel: a engineer, a 80-year-old; "an" before that of a consonant. */
const WRONG_ARTICLE =
  /(?:(?<![\p{L}\p{N}.'’-])a|^A) (?:8|1[18](?!\d)|(?!one|once|ouija|eu|ewe)[aeio]\p{Ll}+)|(?:(?<![\p{L}\p{N}.'’-])an|^An) [bcdfgjkpqtvwz]\p{Ll}+/u

/** What is wrong with the form of a stem in English, as what the stem does: "has a space too many". */
export function findFault(stem: string): string | undefined {
  return FAULTS.find(([has]) => has(stem))?.[1]
}

/** The stem is a whole question, request or sentence, and its form is in order. */
export const unfinishedStem: Gate<'unfinished-stem'> = {
  name: 'unfinished-stem',
  field: 'stem',
  check({ stem }, { language }) {
    if (!isEnglish(language)) return undefined
    const fault = findFault(stem)
    return fault && `The question ${fault}.`
  },
}

const CLOSERS: ReadonlyMap<string, string> = new Map([[')', '('], [']', '['], ['”', '“'], ['»', '«']]) // prettier-ignore
const OPENERS: ReadonlySet<string> = new Set(CLOSERS.values())

function isPaired(stem: string): boolean {
  if ((stem.match(/"/g)?.length ?? 0) % 2 === 1) return false
  const singles = stem.match(/‘/g)?.length ?? 0
  if (singles > (stem.match(/’(?!\p{L})/gu)?.length ?? 0)) return false
  const open: string[] = []
  for (const sign of stem) {
    const opener = CLOSERS.get(sign)
    if (OPENERS.has(sign)) open.push(sign)
    else if (opener !== undefined && open.pop() !== opener) return false
  }
  return open.length === 0
}
