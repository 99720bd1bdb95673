/** YAML as a teacher wrote it: text, lists and named fields, each with the offset at which it starts. */
export type Authored = AuthoredText | AuthoredList | AuthoredMap

export interface AuthoredText {
  readonly type: 'text'
  readonly at: number
  /** Runs of white space are one space. */
  readonly value: string
  /** False where nothing at all stands after the field's colon. */
  readonly isWritten: boolean
}

export interface AuthoredList {
  readonly type: 'list'
  readonly at: number
  readonly values: readonly Authored[]
}

export interface AuthoredMap {
  readonly type: 'map'
  readonly at: number
  readonly fields: readonly AuthoredField[]
}

export interface AuthoredField {
  readonly name: string
  readonly at: number
  readonly value: Authored
}
