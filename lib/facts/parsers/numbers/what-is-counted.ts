import { readUnits } from '@/lib/text/units'

const STOP = new Set(
  `the a an of in on at to and or but by for from with as than that which who whom whose when where while if is was were
  are be been being has have had do does did will would can could may might must shall should said says after before
  since until during over under about into out up down off per its his her their our my your this these those it he
  she they we you i not no so because each also then now ago later earlier away against between through among both
  all only just still already even yet too very more`.split(/\s+/),
)
const DOUBTFUL_UNIT =
  /^(?:\p{L}{1,2}|in|real|rand|won|lira|stone|mole|st|no|time|person|second|people|persons|kilo)$/u
/** A noun phrase ends with its noun, and more than one of anything is a plural. */
const PLURAL =
  /(?:[^su]s|\p{L}{3}us|people|men|women|children|police|sheep|fish|cattle|staff|percent|feet|teeth|mice|geese)$/u
const MOST_WORDS = 4
const NEXT_WORD = /^[\s-]([\p{L}][\p{L}’'-]*|%)/u

export interface Counted {
  /** The unit's name in the list of units, and where after the number it ends. */
  readonly unit: string
  readonly length: number
  /** The noun with what stands before it; empty if there is none. */
  readonly counts: string
}

/** What the words right after a number say that it counts or measures. */
export function whatIsCounted(after: string): Counted {
  const unit = unitAt(after)
  if (unit) return { ...unit, counts: '' }
  return { unit: '', length: 0, counts: nounAt(after) }
}

function unitAt(after: string): { readonly unit: string; readonly length: number } | undefined {
  const sign =
    /^\s?(%|°[CF]?|(?:km|kg|cm|mm|ft|mph|kph|GW|MW|kW|GB|MB|TB|MHz|GHz|lb|oz|ml|bn)(?![\p{L}])|p(?![\p{L}]))/u.exec(
      after,
    )
  if (sign) {
    const name = (sign[1] ?? '').toLowerCase()
    return { unit: readUnits([name], 0)?.units[0] ?? name, length: sign[0].length }
  }
  const words = /^[\s-]((?:[\p{L}]+[\s-]?){1,4})/u.exec(after)
  if (!words) return undefined
  const list = (words[1] ?? '')
    .trim()
    .toLowerCase()
    .split(/[\s-]+/)
  const read = readUnits(list, 0)
  if (!read || (read.end === 1 && DOUBTFUL_UNIT.test(list[0] ?? ''))) return undefined
  const pattern = new RegExp(`^[\\s-](?:\\p{L}+[\\s-]){${read.end - 1}}\\p{L}+`, 'u')
  return { unit: read.units[0] ?? '', length: pattern.exec(after)?.[0].length ?? 0 }
}

function nounAt(after: string): string {
  let rest = after
  let noun = ''
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const next = NEXT_WORD.exec(rest)
    const word = next?.[1] ?? ''
    if (!next || (count === 0 && rest.startsWith('-')) || STOP.has(word.toLowerCase())) break
    noun += rest.slice(count === 0 ? 1 : 0, next[0].length)
    rest = rest.slice(next[0].length)
    if (PLURAL.test(word)) return noun.trim()
  }
  return ''
}
