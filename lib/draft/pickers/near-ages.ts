import type { Picker } from '../types'
import { writeLike } from './write-like'

const CHILD = [1, -1, 2, -2, 3, -3, 4]
const GROWN_UP = [2, -2, 3, -3, 5, -5, 1, -1, 4, -4]
const OLDEST = 105

/** Ages near the key that somebody of about that age could have. */
export const nearAges: Picker = {
  name: 'near-ages',
  *pick(wording) {
    const [, number, unit] = /^P(\d+)([YMWD])$/.exec(wording.value) ?? []
    if (number === undefined || unit === undefined) return
    const own = Number(number)
    for (const step of own < 18 ? CHILD : GROWN_UP) {
      const value = `P${own + step}${unit}`
      const text =
        own + step < 1 || own + step > Math.max(own + 2, OLDEST)
          ? undefined
          : writeLike(wording, value)
      if (text !== undefined) yield { text, value }
    }
  },
}
