import type { Picker } from '../types'
import { writeLike } from './write-like'

const SMALL = [1, -1, 2, -2, 3]
const MIDDLE = [2, -2, 4, -4, 5, -5]
const SHARES = [1.2, 0.8, 1.4, 0.6, 1.5, 0.75, 1.1, 0.9]

/** Numbers near the key that are as round as it. */
export const nearNumbers: Picker = {
  name: 'near-numbers',
  *pick(wording) {
    const own = Number(wording.value)
    if (!Number.isFinite(own) || own <= 0) return
    for (const near of around(own)) {
      if (near <= 0 || near === own || (wording.sort === '%' && own <= 100 && near >= 100)) continue
      const text = writeLike(wording, String(near))
      if (text !== undefined) yield { text, value: String(near) }
    }
  },
}

function around(own: number): readonly number[] {
  if (Number.isInteger(own) && own <= 12) return SMALL.map((step) => own + step)
  if (Number.isInteger(own) && own < 100 && own % 10 !== 0) return MIDDLE.map((step) => own + step)
  const unit = roundness(own)
  return [
    ...new Set(
      SHARES.map((share) => Number((Math.round((own * share) / unit) * unit).toPrecision(12))),
    ),
  ]
}

/** The unit that the number is a multiple of: 100 for 1,500, 0.1 for 2.5; never so coarse that no step is left. */
function roundness(own: number): number {
  let unit = 10 ** Math.ceil(Math.log10(own))
  while (unit > own / 4 || Math.abs(own / unit - Math.round(own / unit)) > 1e-9) {
    if (unit < own * 1e-6) break
    unit /= 10
  }
  return unit
}
