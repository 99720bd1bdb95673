import type { Token } from '../types'

/** The index of the first token that ends after `offset`; the number of tokens if there is none. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
