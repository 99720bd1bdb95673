import type { Change } from './change'
import type { Findings } from './findings'
import type { Checked, Found, Kept } from './kept'
import type { Manuscript, ManuscriptArticle } from './manuscript'
import type { Problem } from './problem'

/** Where the last changes are. In all but `kept` the device has them, as far as it lets us. */
export type Keeping =
  | 'kept'
  /** On its way to the server. */
  | 'keeping'
  /** It will be sent in a moment. */
  | 'waiting'
  | 'offline'
  | 'signed-out'
  /** `says` is why. */
  | 'failed'
  /** Somebody else has kept another one; the teacher decides. */
  | 'conflict'

/** What was last known to be on the server: its revision, and the digest of the manuscript. */
export interface Base {
  readonly revision: number
  readonly digest: string
}

/** Another manuscript in the place of this one. */
export interface Conflict {
  readonly theirs: Manuscript
  readonly base: Base
}

export interface ReviewState {
  readonly manuscript: Manuscript
  /** The last that the server is known to have. Where `keeping` is `kept`, it is this manuscript. */
  readonly revision: number
  readonly findings: Findings
  readonly problems: readonly Problem[]
  readonly keeping: Keeping
  readonly says?: string | undefined
  readonly conflict?: Conflict | undefined
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Changes that no server had were found on this device, and are here again. */
  readonly recovered: boolean
  /** Somebody else had changed the manuscript, and nothing here was in the way of showing theirs. */
  readonly renewed: boolean
  /** Another tab of this browser has the manuscript open; both show the same. */
  readonly isElsewhere: boolean
  /** False where the browser does not let us keep anything. */
  readonly isOnDevice: boolean
}

export interface ReviewActions {
  readonly change: (change: Change) => void
  readonly undo: () => void
  readonly redo: () => void
  /** Both can be undone: the other manuscript is one step back then. */
  readonly takeTheirs: () => void
  readonly keepMine: () => void
  /** Sends now what is to be sent, and looks for what somebody else has kept. */
  readonly retry: () => void
  /** Takes away the sentences about what was recovered or renewed. */
  readonly dismiss: () => void
  /** Reads the device and begins to listen to other tabs; gives back what ends that. */
  readonly open: () => () => void
  /** Deletes what the device keeps: the manuscript has been published or discarded. */
  readonly forget: () => void
}

export type ReviewStore = ReviewState & ReviewActions

/** The server actions, as far as the store uses them. Each may throw when the server cannot be reached. */
export interface ReviewDoors {
  readonly keepManuscript: (manuscript: Manuscript, revision: number) => Promise<Kept>
  readonly findInPassage: (id: string, article: ManuscriptArticle) => Promise<Found>
  readonly checkNow: (manuscript: Manuscript) => Promise<Checked>
}

/** The browser's clock, so that a test can turn it. */
export interface Timers {
  /** Runs once after so many milliseconds, unless what comes back is called. */
  readonly after: (milliseconds: number, run: () => void) => () => void
}
