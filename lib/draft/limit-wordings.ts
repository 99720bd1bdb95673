import type { Wording } from './types'
import type { Written } from './write-all'

/** No teacher looks at more items of one article. */
const MOST = 160

/** The wordings that are looked at, in their order, and the others of an article that has very many: the less worthy. */
export function limitWordings(written: readonly Written[]): {
  readonly kept: readonly Written[]
  readonly left: readonly Wording[]
} {
  if (written.length <= MOST) return { kept: written, left: [] }
  const best = new Set(written.toSorted((a, b) => b.wording.worth - a.wording.worth).slice(0, MOST))
  return {
    kept: written.filter((one) => best.has(one)),
    left: written.flatMap((one) => (best.has(one) ? [] : [one.wording])),
  }
}
