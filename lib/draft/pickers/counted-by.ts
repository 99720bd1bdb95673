import type { NumberMention } from '@/lib/facts/types'
import { indexMaterial } from '../index-material'
import type { Material, ValueWording } from '../types'

/** The noun that the number of a wording counts, in the singular; undefined if it counts nothing that is named. */
export function countedBy({ about }: ValueWording, material: Material): string | undefined {
  const [first] = about
  const mentions = first ? indexMaterial(material).mentionsAt(first.start) : []
  return mentions.flatMap((one) => (one.kind === 'number' ? [headOf(one)] : []))[0]
}

/** As `countedBy`, of a mention. */
export function headOf({ counts, unit }: NumberMention): string | undefined {
  const last = unit === '' ? counts.trim().split(/\s+/).at(-1)?.toLowerCase() : undefined
  return last === undefined || last === '' ? undefined : last.replace(/(?:ies|s)$/, '')
}
