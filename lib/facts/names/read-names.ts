import type { Reading } from '../types'
import { cutRun } from './cut-run'
import type { SettledName } from './name-piece'
import { findRuns } from './name-runs'
import { type NameWord, readNameWords } from './name-words'
import { settleNames } from './settle-names'

export interface Names {
  readonly words: readonly NameWord[]
  readonly names: readonly SettledName[]
}

const known = new WeakMap<Reading, Names>()

/** The names of people and places in a passage, in order; read once for all who ask. */
export function readNames(reading: Reading): Names {
  const read = known.get(reading)
  if (read) return read
  const words = readNameWords(reading)
  const pieces = findRuns(words).flatMap((run) => [...cutRun(words, run)])
  const names = { words, names: settleNames(words, pieces, reading.text) }
  known.set(reading, names)
  return names
}
