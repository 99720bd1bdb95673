import type { Span } from '@/lib/text/span'
import type { ItemVerdict } from './marking'
import type { Response } from './response'

/** What a page sends to be marked. One item may come more than once: its first try and its present one. */
export interface Submission {
  readonly slug: string
  /** True when the pupil hands in the whole quiz; `end` and `never` mark nothing before that. */
  readonly handIn: boolean
  readonly responses: readonly { readonly id: string; readonly response: Response }[]
}

/** What the server says of one response. A `retry` reveals nothing. */
export interface MarkedItem {
  readonly id: string
  readonly outcome: ItemVerdict
  readonly revealed?: Revealed | undefined
}

/** What a pupil may know of an item after submitting it. */
export interface Revealed {
  /** Changes when the stem, the key, the choices or the evidence do; not with `accept` or a rationale. */
  readonly revision: string
  /** The key in words, one line for each part of an order or a match. */
  readonly key: readonly string[]
  /** Why this response is right or wrong: that of the pupil's own choice where there is one, else the key's. */
  readonly rationale?: string | undefined
  /** Where the passage proves it. */
  readonly evidence: readonly Span[]
}

export type MarkOutcome =
  /**
   * `items` has one entry for each response sent, in the same order. `edition` changes when anything of the article or
   * its quiz does, so that a page knows when to have earlier responses marked again; nothing can be learnt from it.
   */
  | {
      readonly status: 'marked'
      readonly items: readonly MarkedItem[]
      readonly edition?: string | undefined
    }
  /** The quiz gives no feedback: it was taken in, and that is all. */
  | { readonly status: 'handed-in' }
  /** The article is not there any more; nothing was marked and the responses stay with the pupil. */
  | { readonly status: 'gone'; readonly message: string }
  /** The request made no sense, and `message` says why in a sentence; `id` is the item that it is about. */
  | { readonly status: 'refused'; readonly id?: string | undefined; readonly message: string }

/** What a form gets back: the outcome, and the responses as the server read them, for a page without JavaScript. */
export interface FormOutcome {
  readonly outcome: MarkOutcome
  readonly responses: Submission['responses']
}
