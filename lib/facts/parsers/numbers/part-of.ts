import { CARDINALS } from '@/lib/text/number-lists'
import { pluralAfter } from './noun-phrase'

const OF =
  /^ of (?:the|her|his|their|its|our|my|your|these|those|all)(?: (?<number>\d[\d,.]*|\p{Ll}+))?(?= )/u
const OF_THEM = /^ of (?:them|us|you|whom|which|these|those)(?!\p{L})/u

/** "eight OF HER 20 DAYS": what a number is taken out of, empty if only a pronoun says it; undefined if it is no part. */
export function partOf(after: string): { readonly counts: string } | undefined {
  const of = OF.exec(after)
  if (!of) return OF_THEM.test(after) ? { counts: '' } : undefined
  const { number = '' } = of.groups ?? {}
  const isNumber = /^\d/.test(number) || CARDINALS.has(number)
  const length = isNumber ? of[0].length : of[0].length - (number === '' ? 0 : number.length + 1)
  return { counts: pluralAfter(after.slice(length)).text }
}
