import type { ValueWording } from '../types'
import { ordinalEnding } from './ordinal-ending'
import { spellNumber } from './spell-number'
import { writeDateLike } from './write-date-like'

/** Another value of the key's kind in the form of the key: `Four` and `9` give `Nine`. Undefined if it has no such form. */
export function writeLike(
  { kind, key, value: own }: ValueWording,
  value: string,
): string | undefined {
  switch (kind) {
    case 'age': {
      const [, number = '', unit] = /^P(\d+)([YMWD])$/.exec(value) ?? []
      return number !== '' && own.endsWith(unit ?? '?')
        ? writeNumberLike(key, own, Number(number))
        : undefined
    }
    case 'number':
      return writeNumberLike(key, own, Number(value))
    case 'date':
      return writeDateLike(key, own, value)
    case 'place':
    case 'person':
    case 'text':
      return value
  }
}

const NUMBER = /\d[\d,]*(?:\.\d+)?/
const ORDINAL = /\d(?:st|nd|rd|th)\b/
const SCALE: Readonly<Record<string, number>> = {
  thousand: 1e3, million: 1e6, m: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12, k: 1e3,
} // prettier-ignore

/** A number in the form of `key`, which writes `own`. */
export function writeNumberLike(key: string, own: string, value: number): string | undefined {
  if (!Number.isFinite(value) || value < 0) return undefined
  const digits = NUMBER.exec(key)
  if (!digits) return writeInWords(key, own, value)
  const scaleWord = /^[\s-]?(thousand|million|billion|trillion|bn|m|k)\b/i.exec(
    key.slice(digits.index + digits[0].length),
  )?.[1]
  const scaled = value / (scaleWord === undefined ? 1 : (SCALE[scaleWord.toLowerCase()] ?? 1))
  const decimals = digits[0].split('.')[1]?.length ?? 0
  const rounded = Number(scaled.toFixed(Math.max(decimals, scaleWord === undefined ? 0 : 1)))
  if (rounded <= 0 || Math.abs(rounded - scaled) > 1e-9) return undefined
  const written = grouped(rounded, digits[0], decimals)
  const rest = key.slice(digits.index + digits[0].length)
  const ending = ORDINAL.test(key) ? rest.replace(/^(?:st|nd|rd|th)/, ordinalEnding(rounded)) : rest
  return `${key.slice(0, digits.index)}${written}${ending}`
}

function grouped(value: number, model: string, decimals: number): string {
  const [whole = '', part] = value
    .toFixed(Number.isInteger(value) ? 0 : Math.max(decimals, 1))
    .split('.')
  const isGrouped = model.includes(',') || (whole.length > 4 && model.replace(/\D/g, '').length < 4)
  const first = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole
  return part === undefined ? first : `${first}.${part}`
}

function writeInWords(key: string, own: string, value: number): string | undefined {
  const ownValue = Number(own.replace(/^P(\d+)\D$/, '$1'))
  const word = spellNumber(ownValue)
  const other = spellNumber(value)
  if (word === undefined || other === undefined) return undefined
  const at = key.toLowerCase().indexOf(word)
  if (at < 0) return undefined
  const isCapital = key.charAt(at) !== key.charAt(at).toLowerCase()
  const cased = isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other
  return `${key.slice(0, at)}${cased}${key.slice(at + word.length)}`
}
