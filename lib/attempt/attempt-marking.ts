import type { PassageMode } from '@/lib/quiz/item'
import { isResponseTo } from '@/lib/quiz/is-response-to'
import type { PresentedQuiz } from '@/lib/quiz/presented-item'
import type { Response } from '@/lib/quiz/response'
import type { FormOutcome, MarkedItem, MarkOutcome, Submission } from '@/lib/quiz/submission'
import type { AttemptStore, Outcome } from './attempt-state'
import { noticeId, passageMode, type AttemptAccess, type AttemptWork } from './attempt-work'
import { withMark } from './change-record'
import { isAnswered, isSameResponse } from './is-same-response'
import { emptyRecord, presentTry, type ItemRecord } from './item-record'
import { remarkRecord, type MarkedTry } from './remark-record'

/** The three actions that ask the server. */
export interface AttemptMarking extends Pick<AttemptStore, 'submit' | 'handIn' | 'remark'> {
  /** Takes in what came back to a form that was posted before this page could mark in place. */
  readonly takePosted: (posted: FormOutcome) => void
  /** Forgets what was sent: outcomes that are still to come change nothing. */
  readonly reset: () => void
}

interface MarkingOptions {
  readonly slug: string
  readonly quiz: PresentedQuiz
  readonly mark: (submission: Submission) => Promise<MarkOutcome>
}

/** A response on its way, and what its record was. */
interface Sent {
  readonly id: string
  readonly response: Response
  readonly step: number
  readonly mode: PassageMode
}

const UNREACHABLE = { status: 'unreachable' } as const

/** Whether the response in the controls is one that has its verdict. */
function isMarked(record: ItemRecord | undefined): boolean {
  const last = record?.tries.at(-1)
  return last !== undefined && (record?.closed ?? isSameResponse(record?.response, last.response))
}

/** Whether what was tried is another item by now. */
function isOfAnother(marks: readonly MarkedTry[]): boolean {
  return marks.some(
    ({ tried, marked }) => marked.revealed && marked.revealed.revision !== tried.revision,
  )
}

/** Sends responses of one attempt, and takes in what comes back. */
export function createAttemptMarking(
  { get, set }: AttemptAccess,
  work: AttemptWork,
  { slug, quiz, mark }: MarkingOptions,
): AttemptMarking {
  const { take, put, notify } = work
  let run = 0
  let isRemarking = false
  /** The edition that all tries on this page were marked by; empty where some may be of another. */
  let edition: string | undefined

  /** The server's word, or `unreachable`; that too if it speaks of something else. */
  async function send(sent: Submission['responses'], handIn: boolean) {
    try {
      const responses = sent.map(({ id, response }) => ({ id, response }))
      const outcome = await mark({ slug, handIn, responses })
      const isOurs =
        outcome.status !== 'marked' ||
        (outcome.items.length === sent.length &&
          outcome.items.every(({ id }, at) => id === sent[at]?.id))
      if (isOurs) return outcome
    } catch {
      // Offline, or the server is: the pupil is told, and keeps everything.
    }
    return UNREACHABLE
  }

  function takeOpen(ids: readonly string[]): readonly Sent[] {
    const now = passageMode(get(), quiz)
    return ids.flatMap((id): Sent[] => {
      const record = take(id)
      if (record === undefined || record.closed || get().pending.has(id)) return []
      const { response, step, mode } = record
      return isAnswered(response)
        ? [{ id, response, step, mode: now === 'shown' ? now : mode }]
        : []
    })
  }

  function keepMark(sent: Sent, marked: MarkedItem | undefined): void {
    const record = take(sent.id)
    // A lower step than was sent: it was deleted meanwhile, and begun anew.
    if (record === undefined || record.step < sent.step) return
    if (marked !== undefined) {
      put(sent.id, withMark(record, sent, marked, quiz.feedback))
      keepOutcome(sent.id, { ...marked, response: sent.response })
    } else if (isSameResponse(record.response, sent.response)) {
      put(sent.id, { ...record, step: record.step + 1, closed: true })
    }
  }

  function keepOutcome(id: string, outcome: Outcome): void {
    set({ outcomes: new Map(get().outcomes).set(id, outcome) })
  }

  /** Takes in the server's word on what was sent; `id` is the item that was submitted alone. */
  function receive(outcome: MarkOutcome | typeof UNREACHABLE, sent: readonly Sent[], id?: string) {
    work.hush((notice) => {
      const isOfSending = ['unreachable', 'refused', 'gone'].includes(notice.kind)
      return isOfSending && (noticeId(notice) === id || noticeId(notice) === undefined)
    })
    switch (outcome.status) {
      case 'marked':
        sent.forEach((one, at) => keepMark(one, outcome.items[at]))
        break
      case 'handed-in':
        for (const one of sent) keepMark(one, undefined)
        break
      case 'gone':
        return notify({ kind: 'gone', message: outcome.message })
      case 'refused':
        return notify({ kind: 'refused', id: outcome.id ?? id, message: outcome.message })
      case 'unreachable':
        return notify({ kind: 'unreachable', id })
    }
    finish()
  }

  /** Brings the article back once everything is handed in, or each item has its verdict. */
  function finish(): void {
    const { items, stage } = get()
    if (quiz.feedback !== 'each') work.changeEntry({ handedIn: true, stage: 'done' })
    else if (stage === 'answering' && quiz.items.every(({ id }) => isMarked(items.get(id)))) {
      work.changeEntry({ stage: 'done' })
    }
  }

  function keepRemarked(id: string, record: ItemRecord, marks: readonly MarkedTry[]): void {
    const remarked = remarkRecord(record, marks, quiz.feedback)
    if (remarked.record !== record) put(id, remarked.record)
    if (remarked.change) notify({ kind: 'remarked', id, ...remarked.change })
    const standing = presentTry(remarked.record)?.step
    const shown = marks.find(({ tried }) => tried.step === standing)
    if (shown && (remarked.change || !get().outcomes.has(id))) {
      keepOutcome(id, { ...shown.marked, response: shown.tried.response })
    }
  }

  async function deliver(sent: readonly Sent[], handIn: boolean, id?: string): Promise<void> {
    const started = run
    const ids = new Set(sent.map((one) => one.id))
    set({ pending: new Set([...get().pending, ...ids]) })
    const outcome = await send(sent, handIn)
    if (started !== run) return
    set({ pending: new Set([...get().pending].filter((one) => !ids.has(one))) })
    receive(outcome, sent, id)
    if (outcome.status !== 'marked') return
    edition ??= outcome.edition
    if (outcome.edition !== edition) void remarkAll('page is older')
  }

  /**
   * Has all tries marked again. What the page was loaded with may be older than what they are marked by: an item that is
   * another one by now is then left to the next load, which shows it.
   */
  async function remarkAll(when: 'page is new' | 'page is older'): Promise<void> {
    if (get().phase !== 'open' || quiz.feedback === 'never' || isRemarking) return
    const tries = quiz.items.flatMap((item) =>
      (get().items.get(item.id)?.tries ?? [])
        .filter(({ response }) => isResponseTo(item, response, quiz.sentences))
        .map((tried) => ({ id: item.id, tried, response: tried.response })),
    )
    if (tries.length === 0) return
    const started = run
    isRemarking = true
    const outcome = await send(tries, quiz.feedback === 'end')
    if (started !== run) return
    isRemarking = false
    edition = outcome.status === 'marked' ? outcome.edition : ''
    if (outcome.status === 'gone') notify({ kind: 'gone', message: outcome.message })
    if (outcome.status !== 'marked') return
    const marks = tries.flatMap((one, at) => {
      const marked = outcome.items[at]
      return marked === undefined ? [] : [{ ...one, marked }]
    })
    for (const id of new Set(marks.map((one) => one.id))) {
      const own = marks.filter((one) => one.id === id)
      const record = take(id)
      if (record && (when === 'page is new' || !isOfAnother(own))) keepRemarked(id, record, own)
    }
  }

  return {
    async submit(id) {
      const item = work.findItem(id)
      const { phase, pending } = get()
      if (!item || phase !== 'open' || quiz.feedback !== 'each' || pending.has(id)) return
      const sent = takeOpen([id])
      if (sent.length > 0) return deliver(sent, false, id)
      const record = get().items.get(id) ?? emptyRecord(item.revision, passageMode(get(), quiz))
      if (record.closed) return
      // The server would say no more than this.
      put(id, { ...record, step: record.step + 1, retry: 'empty' })
      const outcome = { verdict: 'retry', reason: 'empty', earned: 0, total: 1 } as const
      keepOutcome(id, { id, outcome, response: record.response })
    },

    async handIn() {
      const { phase, handingIn } = get()
      if (phase !== 'open' || quiz.feedback === 'each' || handingIn) return
      const started = run
      set({ handingIn: true })
      const sent = takeOpen(quiz.items.map(({ id }) => id))
      if (sent.length > 0) await deliver(sent, true)
      else finish()
      if (started === run) set({ handingIn: false })
    },

    remark: () => remarkAll('page is new'),

    takePosted({ outcome, responses }) {
      const mode = passageMode(get(), quiz)
      const sent = responses.map(({ id, response }) => ({ id, response, step: 0, mode }))
      receive(outcome, sent)
    },

    reset() {
      run++
      isRemarking = false
      edition = undefined
    },
  }
}
