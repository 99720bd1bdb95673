import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEntry } from '@/lib/desk/entry/open-entry'
import { SESSION_COOKIE } from '@/lib/desk/entry/teacher-cookies'
import { LONG_TEXTS } from './long-texts'
import { median } from './load'
import { PASSPHRASE, serveApp, type BenchServer } from './servers'
import { writeArticles } from './write-articles'

const FEW = 3
const MANY = 5000
const ROUNDS = 9
/** About 1,000 words. */
const CHARACTERS = 5_800

interface Figures {
  /** What the server's processor did for one text, from pasted to its questions. */
  readonly processor: number
  readonly brought: number
  readonly questions: number
  readonly home: number
  readonly found: number
}

/** The desk on the real server, with five thousand articles beside three: from a pasted text to its questions. */
export async function measureDeskServer(): Promise<readonly string[]> {
  const few = await measure(FEW)
  const many = await measure(MANY)
  const line = (name: string, key: keyof Figures) =>
    `${name}: ${many[key].toFixed(0)} ms with ${String(MANY)} articles, ${few[key].toFixed(0)} with ${String(FEW)}, ratio ${(many[key] / few[key]).toFixed(2)}`
  return [
    `1,000 words from pasted to the page with the questions: ${few.processor.toFixed(0)} ms of the server's processor (goal: 300), ${(few.brought + few.questions).toFixed(0)} ms until it has come`,
    line('a pasted text of 1,000 words, read and drafted', 'brought'),
    line('the page with its questions', 'questions'),
    line('the first page of the desk', 'home'),
    line('a search among its articles', 'found'),
  ]
}

async function measure(count: number): Promise<Figures> {
  const folder = await writeArticles(count)
  const deskFolder = await mkdtemp(join(tmpdir(), 'dateline-bench-desk-'))
  const app = await serveApp(folder, { DESK_DIR: deskFolder })
  try {
    const desk = await enter(app)
    for (let round = 0; round < ROUNDS; round++) await bring(desk, round)
    const warm: Pick<Figures, 'brought' | 'questions'>[] = []
    const before = processorTimeOf(app.pid)
    for (let round = 0; round < ROUNDS; round++) warm.push(await bring(desk, ROUNDS + round))
    const processor = (processorTimeOf(app.pid) - before) / ROUNDS
    const home: number[] = []
    const found: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      home.push((await desk('/teach')).time)
      found.push((await desk('/teach?q=harbour+keeper')).time)
    }
    return {
      processor,
      brought: median(warm.map(({ brought }) => brought)),
      questions: median(warm.map(({ questions }) => questions)),
      home: median(home),
      found: median(found),
    }
  } finally {
    await app.stop()
    await rm(folder, { recursive: true, force: true })
    await rm(deskFolder, { recursive: true, force: true })
  }
}

/** What a process has computed so far, in ms; not a number where the system does not say. */
function processorTimeOf(pid: number | undefined): number {
  try {
    const [, after = ''] = readFileSync(`/proc/${String(pid)}/stat`, 'utf8').split(') ')
    const [user, system] = after.split(' ').slice(11, 13).map(Number)
    // The system counts in hundredths of a second.
    return 10 * ((user ?? NaN) + (system ?? NaN))
  } catch {
    return NaN
  }
}

interface Answer {
  readonly text: string
  readonly time: number
}

type Ask = (path: string, body?: FormData) => Promise<Answer>

async function enter(app: BenchServer): Promise<Ask> {
  const env = { TEACHER_PASSPHRASE: PASSPHRASE }
  const entry = openEntry({ folder: tmpdir(), env, log: () => undefined })
  const client = { address: '127.0.0.1', isSecure: false, now: Date.now() }
  const entered = await entry.try(PASSPHRASE, client)
  if (entered.status === 'refused') throw new Error(entered.says)
  const headers = { cookie: `${SESSION_COOKIE}=${entered.session}`, origin: app.url }
  return async (path, body) => {
    const started = performance.now()
    const response = await fetch(`${app.url}${path}`, {
      headers,
      redirect: 'manual',
      ...(body && { method: 'POST', body }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${path}: ${String(response.status)} ${text.slice(0, 200)}`)
    return { text, time: performance.now() - started }
  }
}

/** Each round gets another text, so that nothing that is remembered makes it look fast. */
async function bring(
  desk: Ask,
  round: number,
): Promise<{ readonly brought: number; readonly questions: number }> {
  const form = new FormData()
  const passage = LONG_TEXTS['articles']?.(CHARACTERS) ?? ''
  form.set('text', `A title for round ${String(round)}\n\n${passage}`)
  const brought = await desk('/teach/bring', form)
  const { id } = JSON.parse(brought.text)
  const questions = await desk(`/teach/manuscripts/${String(id)}/questions`)
  return { brought: brought.time, questions: questions.time }
}
