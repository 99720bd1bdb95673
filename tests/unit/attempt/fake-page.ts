import type { PresentedItem, PresentedQuiz } from '@/lib/quiz/presented-item'
import type { Response } from '@/lib/quiz/response'
import type { MarkedItem, MarkOutcome, Submission } from '@/lib/quiz/submission'
import { createAttemptStore } from '@/lib/attempt/create-attempt-store'
import type { StorageLike } from '@/lib/attempt/device'

export const SLUG = 'moon-landing'

/** A storage in memory that counts what is asked of it, and fails as it is told. */
export class FakeStorage implements StorageLike {
  readonly texts = new Map<string, string>()
  reads = 0
  writes = 0
  /** The name of the error that every write throws. */
  refuses: string | undefined
  /** Whether nothing at all is allowed. */
  isBlocked = false
  /** The most characters it holds. */
  room = Infinity

  constructor(texts: Readonly<Record<string, string>> = {}) {
    for (const [key, text] of Object.entries(texts)) this.texts.set(key, text)
  }

  get length(): number {
    this.#allow()
    return this.texts.size
  }

  key(at: number): string | null {
    this.#allow()
    return [...this.texts.keys()][at] ?? null
  }

  getItem(key: string): string | null {
    this.#allow()
    this.reads++
    return this.texts.get(key) ?? null
  }

  setItem(key: string, text: string): void {
    this.#allow()
    this.writes++
    if (this.refuses !== undefined) throw new DOMException('refused', this.refuses)
    const used = [...this.texts].reduce(
      (sum, [k, t]) => sum + (k === key ? 0 : k.length + t.length),
      0,
    )
    if (used + key.length + text.length > this.room) {
      throw new DOMException('no room', 'QuotaExceededError')
    }
    this.texts.set(key, text)
  }

  removeItem(key: string): void {
    this.#allow()
    this.texts.delete(key)
  }

  /** The stored JSON value. */
  value(key: string): unknown {
    const text = this.texts.get(key)
    return text === undefined ? undefined : JSON.parse(text)
  }

  #allow(): void {
    if (this.isBlocked) throw new DOMException('blocked', 'SecurityError')
  }
}

export function entryItem(id: string, revision = 'r1'): PresentedItem {
  return { ask: 'entry', kind: 'text', id, revision, stem: `${id}?` }
}

export function choiceItem(id: string, revision = 'r1'): PresentedItem {
  const choices = ['a', 'b'].map((choice) => ({ id: choice, text: choice }))
  return { ask: 'choice', kind: 'text', id, revision, stem: `${id}?`, choices }
}

export function evidenceItem(id: string, revision = 'r1'): PresentedItem {
  return { ask: 'evidence', kind: 'text', id, revision, stem: `${id}?`, count: 1 }
}

/** A quiz of two entries, `one` and `two`, unless told otherwise. */
export function quizOf(part: Partial<PresentedQuiz> = {}): PresentedQuiz {
  const items = [entryItem('one'), entryItem('two')]
  return { feedback: 'each', passage: 'shown', items, sentences: [], ...part }
}

export function entry(text: string): Response {
  return { ask: 'entry', text }
}

/** What the server says: entries that are in `right` are correct, `???` is unreadable, the rest is incorrect. */
export function markEntry(
  id: string,
  response: Response,
  right: readonly string[],
  revision = 'R1',
): MarkedItem {
  const text = response.ask === 'entry' ? response.text : response.ask
  if (text === '???') {
    const outcome = { verdict: 'retry', reason: 'unreadable', earned: 0, total: 1 } as const
    return { id, outcome }
  }
  const verdict = right.includes(text) ? 'correct' : 'incorrect'
  const outcome = { verdict, earned: verdict === 'correct' ? 1 : 0, total: 1 } as const
  return { id, outcome, revealed: { revision, key: ['four'], evidence: [{ start: 0, end: 4 }] } }
}

/** A server whose key and whose mood a test can change, and that keeps what it was sent. */
export class FakeServer {
  right: readonly string[] = ['four']
  /** The full revision of every item. */
  revision = 'R1'
  edition: string | undefined
  /** What it says instead of marking. */
  says: MarkOutcome | 'nothing' | undefined
  readonly sent: Submission[] = []
  #waiting: (() => void)[] | undefined

  readonly mark = async (submission: Submission): Promise<MarkOutcome> => {
    this.sent.push(submission)
    const { right, revision, edition, says } = this
    if (this.#waiting) await new Promise<void>((go) => this.#waiting?.push(go))
    if (says === 'nothing') throw new TypeError('fetch failed')
    if (says) return says
    const items = submission.responses.map(({ id, response }) =>
      markEntry(id, response, right, revision),
    )
    return { status: 'marked', items, edition }
  }

  /** Makes the server slow: it takes what it is sent, and is silent until `release`, which answers the last one first. */
  hold(): void {
    this.#waiting = []
  }

  release(): void {
    for (const go of this.#waiting?.toReversed() ?? []) go()
    this.#waiting = undefined
  }
}

/** A page in one tab. Pages that share `storage` are tabs of one browser. */
export function openPage({
  quiz = quizOf(),
  storage = new FakeStorage(),
  session = new FakeStorage(),
  server = new FakeServer(),
}: {
  readonly quiz?: PresentedQuiz
  readonly storage?: FakeStorage | undefined
  readonly session?: FakeStorage
  readonly server?: FakeServer
} = {}) {
  const store = createAttemptStore({ slug: SLUG, quiz, storage, session, mark: server.mark })
  store.getState().rehydrate()
  return { store, storage, session, server, get: store.getState }
}

/** Lets all that is under way in this tab come to its end. */
export async function settle(): Promise<void> {
  await new Promise((done) => setTimeout(done, 0))
}

export const itemKey = (id: string) => `dateline:1:${SLUG}:${id}`
export const ATTEMPT_KEY = `dateline:1:${SLUG}`
