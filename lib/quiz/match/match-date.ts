import { fold } from '@/lib/text/fold'
import type { MarkingContext, Verdict } from '../marking'
import { CORRECT, INCORRECT } from './verdicts'

/** Marks a response to a `date` key by its folded words. */
export function matchDate(response: string, key: string, context: MarkingContext): Verdict {
  return fold(response) === fold(key) && context.language ? CORRECT : INCORRECT
}
