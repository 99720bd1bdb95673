import type { NamePiece } from './name-piece'
import type { NameWord } from './name-words'

export interface Form {
  readonly to: number
  readonly form: NamePiece['form']
  readonly rule: string
  readonly bare?: number
}

export type Words = readonly NameWord[]
