import type { Findings } from '@/lib/review/findings'
import type { Kept } from '@/lib/review/kept'
import type { Manuscript } from '@/lib/review/manuscript'
import type { DeviceStore } from '@/lib/review/review-device'
import type { ReviewDoors, Timers } from '@/lib/review/review-state'
import { isSameManuscript } from '@/lib/review/same-manuscript'
import type { TabChannel } from '@/lib/review/tab-work'
import { manuscriptOf } from './review-manuscripts'

export const NO_FINDINGS: Findings = {
  passage: { text: '', nodes: [] },
  marks: [],
  proposals: [],
  reading: { words: 0, minutes: { from: 1, to: 1 }, rareWords: [] },
}

/** A clock that stands still until a test turns it. */
export class FakeTimers implements Timers {
  now = 0
  readonly #runs = new Map<() => void, number>()

  after = (milliseconds: number, run: () => void) => {
    const once = () => run()
    this.#runs.set(once, this.now + milliseconds)
    return () => void this.#runs.delete(once)
  }

  get isEmpty(): boolean {
    return this.#runs.size === 0
  }

  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds
    for (;;) {
      await settle()
      const [next] = [...this.#runs].filter(([, at]) => at <= end).sort((a, b) => a[1] - b[1])
      if (next === undefined) break
      this.now = next[1]
      this.#runs.delete(next[0])
      next[0]()
    }
    this.now = end
    await settle()
  }
}

/** Lets everything that needs no clock come to its end. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 40; turn++) await Promise.resolve()
}

/** A server in memory that keeps as lib/desk does, and fails as it is told. */
export class FakeServer implements ReviewDoors {
  manuscript = manuscriptOf()
  revision = 1
  isSignedOut = false
  isOffline = false
  isGone = false
  isFull = false
  /** Whether it does what it is asked, and the answer never arrives. */
  losesAnswers = false
  kept: Manuscript[] = []
  /** Answers wait here while this is a list. */
  held: (() => void)[] | undefined

  keepManuscript = async (manuscript: Manuscript, revision: number): Promise<Kept> => {
    await this.#reach()
    const answer = this.#keep(manuscript, revision)
    await this.#hold()
    if (this.losesAnswers) throw new Error('the connection broke')
    return answer
  }

  #keep(manuscript: Manuscript, revision: number): Kept {
    if (this.isSignedOut) return { status: 'signed-out' }
    if (this.isGone) return { status: 'gone', says: 'It is gone.' }
    if (this.isFull) return { status: 'failed', says: 'The disk is full.' }
    if (isSameManuscript(manuscript, this.manuscript)) {
      return { status: 'kept', revision: this.revision }
    }
    if (revision !== this.revision) {
      return { status: 'changed-since', theirs: this.manuscript, revision: this.revision }
    }
    this.manuscript = structuredClone(manuscript)
    this.revision += 1
    this.kept.push(this.manuscript)
    return { status: 'kept', revision: this.revision }
  }

  findInPassage: ReviewDoors['findInPassage'] = async (_, { passage }) => {
    await this.#reach()
    await this.#hold()
    return { status: 'found', findings: { ...NO_FINDINGS, note: passage } }
  }

  checkNow: ReviewDoors['checkNow'] = async ({ article }) => {
    await this.#reach()
    await this.#hold()
    const says = article.title
    return {
      status: 'checked',
      problems: [{ rule: 'r', severity: 'advice', says, fix: '', about: 'quiz' }],
    }
  }

  async #reach(): Promise<void> {
    await Promise.resolve()
    if (this.isOffline) throw new Error('offline')
  }

  async #hold(): Promise<void> {
    const { held } = this
    if (held) await new Promise<void>((go) => held.push(go))
  }
}

/** What one browser keeps, as JSON would bring it back. */
export class FakeDevice implements DeviceStore {
  readonly values = new Map<string, unknown>()
  isBlocked = false
  writes = 0

  read = async (key: string) => {
    await this.#allow()
    return structuredClone(this.values.get(key))
  }

  write = async (key: string, value: unknown) => {
    await this.#allow()
    this.writes++
    this.values.set(key, structuredClone(value))
  }

  remove = async (key: string) => {
    await this.#allow()
    this.values.delete(key)
  }

  async #allow(): Promise<void> {
    await Promise.resolve()
    if (this.isBlocked) throw new Error('blocked')
  }
}

/** The tabs of one browser. */
export class FakeBrowser {
  readonly #ears = new Set<(message: unknown) => void>()
  /** Messages wait here while this is a list. */
  held: (() => void)[] | undefined

  tab(): TabChannel {
    const own = new Set<(message: unknown) => void>()
    return {
      send: (message) => {
        const copied = structuredClone(message)
        const deliver = () => {
          for (const hear of this.#ears) if (!own.has(hear)) hear(copied)
        }
        if (this.held) this.held.push(deliver)
        else void Promise.resolve().then(deliver)
      },
      listen: (hear) => {
        this.#ears.add(hear)
        own.add(hear)
        return () => void this.#ears.delete(hear)
      },
    }
  }

  release(): void {
    const held = this.held ?? []
    this.held = undefined
    for (const deliver of held) deliver()
  }
}
