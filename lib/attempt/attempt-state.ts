import type { PassageMode } from '@/lib/quiz/item'
import type { Response } from '@/lib/quiz/response'
import type { MarkedItem } from '@/lib/quiz/submission'
import type { ItemRecord } from './item-record'

/** Where the pupil is in a quiz whose passage is hidden while answering. Other quizzes leave it at `reading`. */
export const STAGES = ['reading', 'answering', 'done'] as const
export type Stage = (typeof STAGES)[number]

/** What the device keeps of the attempt beside its items. */
export interface AttemptEntry {
  /** Counts the changes, as in `ItemRecord`. */
  readonly step: number
  /** The responses were handed in as a whole. Items that got `retry` or have no response are still open. */
  readonly handedIn: boolean
  readonly stage: Stage
  /** `shown` once a pupil has asked to answer a hidden quiz with the article in view. */
  readonly mode: PassageMode
}

/** What the server said last of an item, and of which response. In memory only. */
export interface Outcome extends MarkedItem {
  /** Absent where there was nothing to send. */
  readonly response?: Response | undefined
}

/** Something that the pupil is told once and can dismiss. The words are the page's. */
export type Notice =
  /** The item changed since `response` was given; it counts for nothing now. */
  | { readonly kind: 'stale'; readonly id: string; readonly response: Response }
  /** `response` was marked again and its verdict changed. */
  | {
      readonly kind: 'remarked'
      readonly id: string
      readonly response: Response
      readonly from: 'correct' | 'incorrect'
      readonly to: 'correct' | 'incorrect'
    }
  /** Entries on the device could not be read and were set aside; new work is saved. */
  | { readonly kind: 'corrupt' }
  /** The article was removed. */
  | { readonly kind: 'gone'; readonly message: string }
  /** The server refused what was sent; without `id` it was the whole quiz. */
  | { readonly kind: 'refused'; readonly id?: string | undefined; readonly message: string }
  /** The server could not be reached; without `id` it was the whole quiz. */
  | { readonly kind: 'unreachable'; readonly id?: string | undefined }

/** Whether the work is being saved on the device, or why not. The quiz works either way. */
export type Saving = 'on' | 'blocked' | 'full' | 'future'

/** The least that cannot be computed; scores and progress are functions of it. */
export interface AttemptState extends AttemptEntry {
  /**
   * `loading` until the device was read; `found` while the page asks whether to go on with what an earlier visit left;
   * `open` from then on.
   */
  readonly phase: 'loading' | 'found' | 'open'
  /** How many items an earlier visit answered, while the page asks about them. */
  readonly found: number
  /** By item id; an item that nothing has happened to is absent. */
  readonly items: ReadonlyMap<string, ItemRecord>
  /** Of the items marked on this page, or marked again since it was opened. */
  readonly outcomes: ReadonlyMap<string, Outcome>
  /** Ids of items that are being marked. */
  readonly pending: ReadonlySet<string>
  readonly handingIn: boolean
  readonly notices: readonly Notice[]
  readonly saving: Saving
}

export interface AttemptActions {
  /** Reads the device. Call once, after mount. */
  readonly rehydrate: () => void
  /** Takes up what an earlier visit left, and has its tries marked again. */
  readonly goOn: () => void
  /** Deletes what the device keeps of this article and begins anew. */
  readonly startAfresh: () => void
  /** Keeps a response, also a half-typed one. Ignored where the item is closed or asks for another type. */
  readonly respond: (id: string, response: Response) => void
  /** Has the present response marked. Only where feedback is `each`. */
  readonly submit: (id: string) => Promise<void>
  /** Hands in every response that is open. Only where feedback is `end` or `never`. */
  readonly handIn: () => Promise<void>
  /** Clears the present responses of these items and opens them; their tries stay. */
  readonly again: (ids: readonly string[]) => void
  /** Has all tries marked again, and notes what changed. `goOn` and `rehydrate` call it. */
  readonly remark: () => Promise<void>
  /** Takes over what another tab wrote; for the window's `storage` event. */
  readonly readStorageEvent: (event: { readonly key: string | null }) => void
  /** Takes over all that other tabs wrote; for `pageshow` after the back button. */
  readonly syncFromDevice: () => void
  readonly changeStage: (stage: Stage) => void
  /** `shown` brings the article back while answering a hidden quiz, `hidden` takes it away again. */
  readonly changeMode: (mode: PassageMode) => void
  /** Removes a notice, given as the same object that is in the state. */
  readonly dismiss: (notice: Notice) => void
}

export type AttemptStore = AttemptState & AttemptActions
