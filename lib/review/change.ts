import type { Feedback, Item, PassageMode } from '@/lib/quiz/item'
import type { ManuscriptArticle } from './manuscript'

/** One thing that a teacher does to a manuscript. Each can be undone. */
export type Change =
  | { readonly type: 'set-field'; readonly field: keyof ManuscriptArticle; readonly value: string }
  | { readonly type: 'set-slug'; readonly slug: string }
  | { readonly type: 'set-feedback'; readonly feedback: Feedback }
  | { readonly type: 'set-passage-mode'; readonly passageMode: PassageMode }
  /** The item as it is after an edit; its id may be another one then. */
  | { readonly type: 'edit-item'; readonly id: string; readonly item: Item }
  /** A drafted item in the place of this one: asked another way, or the next one on the same fact. */
  | {
      readonly type: 'swap-item'
      readonly id: string
      readonly item: Item
      readonly by?: string | undefined
    }
  | { readonly type: 'keep-item'; readonly id: string; readonly isKept: boolean }
  | { readonly type: 'keep-all' }
  | { readonly type: 'drop-item'; readonly id: string }
  /** `to` is the index that it has afterwards. */
  | { readonly type: 'move-item'; readonly id: string; readonly to: number }
  /** At the end if `at` says nothing. */
  | {
      readonly type: 'add-item'
      readonly item: Item
      readonly by?: string | undefined
      readonly at?: number | undefined
    }
  /** An empty reason takes the overruling back. */
  | {
      readonly type: 'overrule'
      readonly id: string
      readonly gate: string
      readonly reason: string
    }
  | { readonly type: 'put-back'; readonly id: string }
  | {
      readonly type: 'set-picture'
      readonly name: string
      readonly alt: string
      readonly isWanted: boolean
    }
