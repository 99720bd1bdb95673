import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { createAttemptStore } from '@/lib/attempt/create-attempt-store'
import { readRecord, recordText } from '@/lib/attempt/read-record'
import { scoreAttempt } from '@/lib/attempt/score-attempt'
import { records, SEED } from './arbitraries'
import {
  ATTEMPT_KEY,
  entry,
  entryItem,
  FakeServer,
  FakeStorage,
  itemKey,
  markEntry,
  openPage,
  quizOf,
  settle,
  SLUG,
} from './fake-page'

vi.mock('react', () => ({}))

/** A later visit to the same device: another session. */
function visitAgain(storage: FakeStorage, server = new FakeServer()) {
  return openPage({ storage, server })
}

test('works without React', () => {
  expect(openPage().get().phase).toBe('open')
})

test('touches no storage before it is told to read the device', () => {
  const storage = new FakeStorage()
  storage.isBlocked = true
  const { mark } = new FakeServer()
  const store = createAttemptStore({ slug: SLUG, quiz: quizOf(), storage, session: storage, mark })
  expect(store.getState()).toMatchObject({ phase: 'loading', saving: 'on', found: 0 })
})

test('opens at once on a device that has nothing of the article', () => {
  expect(openPage().get()).toMatchObject({ phase: 'open', saving: 'on', notices: [] })
})

test('keeps each response on the device as it is typed, under a key of its own', () => {
  const { get, storage } = openPage()
  get().respond('one', entry('fo'))
  expect(storage.value(itemKey('one'))).toMatchObject({ response: entry('fo') })
  get().respond('one', entry('four'))
  get().respond('two', entry('x'))
  expect(storage.value(itemKey('one'))).toMatchObject({ response: entry('four') })
  expect([...storage.texts.keys()]).toEqual([itemKey('one'), itemKey('two')])
})

test('writes nothing for a response that is the same', () => {
  const { get, storage } = openPage()
  get().respond('one', entry('four'))
  const before = storage.texts.get(itemKey('one'))
  get().respond('one', entry('four'))
  expect(storage.texts.get(itemKey('one'))).toBe(before)
})

test.each([
  ['to an item that is not in the quiz', 'three', entry('four')],
  ['of another type than the item asks for', 'one', { ask: 'choice', choice: 'a' } as const],
  ['to an item called __proto__ that is not there', '__proto__', entry('four')],
])('ignores a response %s', (_, id, response) => {
  const { get, storage } = openPage()
  get().respond(id, response)
  expect(get().items.size).toBe(0)
  expect(storage.texts.size).toBe(0)
})

test('takes an item called __proto__ like any other', () => {
  const quiz = quizOf({ items: [entryItem('__proto__'), entryItem('constructor')] })
  const session = new FakeStorage()
  const { get, storage } = openPage({ quiz, session })
  expect(get().items.get('constructor')).toBeUndefined()
  get().respond('__proto__', entry('four'))
  const reloaded = openPage({ quiz, session, storage })
  expect(reloaded.get().items.get('__proto__')?.response).toEqual(entry('four'))
})

test('keeps a response of a megabyte', () => {
  const { get, storage, session } = openPage()
  const long = entry('😀'.repeat(500_000))
  get().respond('one', long)
  expect(openPage({ storage, session }).get().items.get('one')?.response).toEqual(long)
})

test('goes on without asking after a reload of the tab', () => {
  const { get, storage, session } = openPage()
  get().respond('one', entry('fo'))
  const reloaded = openPage({ storage, session }).get()
  expect(reloaded.phase).toBe('open')
  expect(reloaded.items).toEqual(get().items)
})

test('asks on a later visit, and shows nothing of the earlier one until then', () => {
  const { get, storage } = openPage()
  get().respond('one', entry('four'))
  const later = visitAgain(storage)
  expect(later.get()).toMatchObject({ phase: 'found', found: 1 })
  expect(later.get().items.size).toBe(0)
  later.get().goOn()
  expect(later.get()).toMatchObject({ phase: 'open', found: 0 })
  expect(later.get().items.get('one')?.response).toEqual(entry('four'))
})

test('does not ask where an earlier visit answered nothing', () => {
  const { get, storage } = openPage({ quiz: quizOf({ passage: 'hidden' }) })
  get().changeStage('answering')
  get().respond('one', entry(' '))
  const later = visitAgain(storage)
  expect(later.get()).toMatchObject({ phase: 'open', stage: 'reading' })
})

test('keeps the stage after a reload', () => {
  const quiz = quizOf({ passage: 'hidden' })
  const { get, storage, session } = openPage({ quiz })
  get().changeStage('answering')
  expect(openPage({ quiz, storage, session }).get().stage).toBe('answering')
})

test('deletes what the device has of the article when the pupil starts afresh', () => {
  const { get, storage } = openPage()
  storage.texts.set('dateline:1:other:one', '{}')
  get().respond('one', entry('four'))
  get().changeStage('done')
  get().startAfresh()
  expect([...storage.texts.keys()]).toEqual(['dateline:1:other:one'])
  expect(get()).toMatchObject({ phase: 'open', stage: 'reading', step: 0 })
  expect(get().items.size).toBe(0)
})

test('starts afresh in place of what an earlier visit left', () => {
  const { get, storage } = openPage()
  get().respond('one', entry('four'))
  const later = visitAgain(storage)
  later.get().startAfresh()
  later.get().respond('two', entry('x'))
  expect([...storage.texts.keys()]).toEqual([itemKey('two')])
})

test('keeps what was typed before the page was ready, over what the device has', () => {
  const first = openPage()
  first.get().respond('one', entry('fo'))
  first.get().respond('one', entry('fou'))
  const { storage, session } = first
  const { mark } = new FakeServer()
  const store = createAttemptStore({ slug: SLUG, quiz: quizOf(), storage, session, mark })
  store.getState().respond('one', entry('five'))
  store.getState().respond('two', entry('x'))
  store.getState().rehydrate()
  expect(store.getState().items.get('one')?.response).toEqual(entry('five'))
  expect(storage.value(itemKey('two'))).toMatchObject({ response: entry('x') })
})

test('keeps what was typed before the page asked, also when the pupil starts afresh', () => {
  const { get, storage } = openPage()
  get().respond('one', entry('four'))
  const later = visitAgain(storage)
  later.get().respond('two', entry('x'))
  expect(storage.texts.has(itemKey('two'))).toBe(false)
  later.get().startAfresh()
  expect([...storage.texts.keys()]).toEqual([itemKey('two')])
})

test('reads the device once, however often it is told to', () => {
  const { get, storage } = openPage()
  get().respond('one', entry('four'))
  storage.texts.clear()
  get().rehydrate()
  expect(get().items.get('one')?.response).toEqual(entry('four'))
})

test('opens missed items again and keeps their tries', async () => {
  const { get } = openPage()
  get().respond('one', entry('five'))
  await get().submit('one')
  get().again(['one', 'two', 'three'])
  expect(get().items.get('one')).toMatchObject({ response: undefined, closed: undefined })
  expect(get().items.get('one')?.tries).toHaveLength(1)
  expect(get().outcomes.size).toBe(0)
  expect(get()).toMatchObject({ handedIn: false, stage: 'answering' })
})

test('works on in memory where the browser keeps its storage from us', async () => {
  const { mark } = new FakeServer()
  const options = { slug: SLUG, quiz: quizOf(), storage: undefined, session: undefined, mark }
  const { getState: get } = createAttemptStore(options)
  get().rehydrate()
  get().respond('one', entry('four'))
  await get().submit('one')
  expect(get().saving).toBe('blocked')
  expect(get().items.get('one')?.closed).toBe(true)
})

test('works on in memory where every touch of the storage throws', () => {
  const storage = new FakeStorage()
  storage.isBlocked = true
  const { get } = openPage({ storage, session: storage })
  expect(get()).toMatchObject({ phase: 'open', saving: 'blocked' })
  get().respond('one', entry('four'))
  get().startAfresh()
  get().respond('one', entry('five'))
  get().syncFromDevice()
  expect(get().items.get('one')?.response).toEqual(entry('five'))
})

test('says so when the device is full, and saves all of it once there is room', () => {
  const { get, storage } = openPage()
  storage.refuses = 'QuotaExceededError'
  get().respond('one', entry('four'))
  expect(get().saving).toBe('full')
  expect(get().items.get('one')?.response).toEqual(entry('four'))
  storage.refuses = undefined
  get().respond('two', entry('x'))
  expect(get().saving).toBe('on')
  expect(storage.value(itemKey('one'))).toMatchObject({ response: entry('four') })
})

test.each([
  ['broken JSON', '{"revision":'],
  ['another shape', '{"revision":"r1"}'],
  ['a text', '"four"'],
])('sets aside an entry that is %s, says so, and saves new work', (_, text) => {
  const storage = new FakeStorage({ [itemKey('one')]: text })
  const { get } = openPage({ storage })
  expect(get()).toMatchObject({ phase: 'open', saving: 'on', notices: [{ kind: 'corrupt' }] })
  get().respond('one', entry('four'))
  expect(storage.value(itemKey('one'))).toMatchObject({ response: entry('four') })
  expect(storage.texts.get(`dateline:aside:1:1:${SLUG}:one`)).toBe(text)
})

test('says once that entries were set aside, however many', () => {
  const storage = new FakeStorage({ [itemKey('one')]: '{', [itemKey('two')]: '{' })
  expect(openPage({ storage }).get().notices).toEqual([{ kind: 'corrupt' }])
})

test('leaves the work of a newer version as it is, and works on in memory', () => {
  const texts = { [itemKey('one')]: 'old', 'dateline:2:moon-landing:two': 'new' }
  const storage = new FakeStorage(texts)
  const { get } = openPage({ storage })
  expect(get()).toMatchObject({ phase: 'open', saving: 'future', notices: [] })
  get().respond('one', entry('four'))
  get().startAfresh()
  get().respond('one', entry('five'))
  expect(get()).toMatchObject({ saving: 'future' })
  expect(Object.fromEntries(storage.texts)).toEqual(texts)
})

test('stops writing when another tab is brought up to a newer version', () => {
  const { get, storage } = openPage()
  get().respond('one', entry('fo'))
  const before = storage.texts.get(itemKey('one'))
  storage.texts.set('dateline:2:moon-landing:one', 'new')
  get().readStorageEvent({ key: 'dateline:2:moon-landing:one' })
  get().respond('one', entry('four'))
  expect(get().saving).toBe('future')
  expect(storage.texts.get(itemKey('one'))).toBe(before)
})

test('sets aside what an older version wrote that it does not know', () => {
  const storage = new FakeStorage({ 'dateline:0:moon-landing:one': '{"old":1}' })
  expect(openPage({ storage }).get().notices).toEqual([{ kind: 'corrupt' }])
  expect([...storage.texts.values()]).toEqual(['{"old":1}'])
})

test('makes only the items stale whose presented revision changed, and says so', () => {
  const { get, storage, session } = openPage()
  get().respond('one', entry('four'))
  get().respond('two', entry('x'))
  const quiz = quizOf({ items: [entryItem('one', 'r2'), entryItem('two')] })
  const edited = openPage({ quiz, storage, session }).get()
  expect(edited.items.get('one')).toMatchObject({ stale: entry('four'), revision: 'r2' })
  expect(edited.items.get('one')?.response).toBeUndefined()
  expect(edited.items.get('two')?.response).toEqual(entry('x'))
  expect(edited.notices).toEqual([{ kind: 'stale', id: 'one', response: entry('four') }])
})

test('counts the tries again if an edited item is put back before anyone answers it', async () => {
  const { get, storage, session, server } = openPage()
  get().respond('one', entry('four'))
  await get().submit('one')
  const quiz = quizOf({ items: [entryItem('one', 'r2')] })
  openPage({ quiz, storage, session })
  const restored = openPage({ storage, session, server }).get()
  expect(restored.items.get('one')?.tries).toHaveLength(1)
})

test('forgets a stale response once its notice is dismissed', () => {
  const { get, storage, session } = openPage()
  get().respond('one', entry('four'))
  const quiz = quizOf({ items: [entryItem('one', 'r2')] })
  const edited = openPage({ quiz, storage, session }).get
  for (const notice of edited().notices) edited().dismiss(notice)
  expect(edited().notices).toEqual([])
  expect(openPage({ quiz, storage, session }).get().notices).toEqual([])
})

test('neither shows nor deletes what it has of an item that left the quiz', () => {
  const { get, storage, session } = openPage()
  get().respond('one', entry('four'))
  get().respond('two', entry('x'))
  const before = storage.texts.get(itemKey('two'))
  const quiz = quizOf({ items: [entryItem('one')] })
  const edited = openPage({ quiz, storage, session }).get
  edited().respond('one', entry('five'))
  expect([...edited().items.keys()]).toEqual(['one'])
  expect(storage.texts.get(itemKey('two'))).toBe(before)
})

test('takes in a page that was posted without JavaScript', () => {
  const { mark } = new FakeServer()
  const responses = [
    { id: 'one', response: entry('four') },
    { id: 'two', response: entry('x') },
  ]
  const items = responses.map(({ id, response }) => markEntry(id, response, ['four']))
  const posted = { outcome: { status: 'marked', items }, responses } as const
  const storage = new FakeStorage()
  const session = new FakeStorage()
  const store = createAttemptStore({ slug: SLUG, quiz: quizOf(), storage, session, posted, mark })
  expect(storage.texts.size).toBe(0)
  expect(store.getState().outcomes.get('two')?.outcome.verdict).toBe('incorrect')
  expect(store.getState().items.get('one')?.response).toEqual(entry('four'))
  store.getState().rehydrate()
  const saved = openPage({ storage, session }).get()
  expect(scoreAttempt(saved.items, quizOf())).toMatchObject({ correct: ['one'], missed: ['two'] })
  expect(saved.items.get('one')?.tries).toHaveLength(1)
  store.getState().startAfresh()
  expect(store.getState()).toMatchObject({ items: new Map(), outcomes: new Map() })
})

test('says what a page posted without JavaScript was told', () => {
  const { mark } = new FakeServer()
  const outcome = { status: 'refused', message: 'That is too much.' } as const
  const responses = [{ id: 'one', response: entry('four') }]
  const store = createAttemptStore({
    slug: SLUG,
    quiz: quizOf(),
    storage: undefined,
    session: undefined,
    posted: { outcome, responses },
    mark,
  })
  expect(store.getState().notices).toMatchObject([
    { kind: 'refused', message: 'That is too much.' },
  ])
  expect(store.getState().items.get('one')?.response).toEqual(entry('four'))
  store.getState().rehydrate()
  expect(store.getState().notices).toHaveLength(1)
  store.getState().startAfresh()
  expect(store.getState().notices).toEqual([])
})

const stored = fc.oneof(
  fc.json(),
  fc.string(),
  records.map(recordText),
  fc.constantFrom('null', '{"__proto__":null}', '[', '{"step":1e999}', '9'.repeat(10_000)),
)
const keys = fc.oneof(
  fc.constantFrom(itemKey('one'), itemKey('two'), itemKey('gone'), ATTEMPT_KEY),
  fc.constantFrom(
    `dateline:0:${SLUG}:one`,
    `dateline:2:${SLUG}:one`,
    `dateline:aside:1:1:${SLUG}:one`,
  ),
  fc.string().map((end) => `dateline:${end}`),
)
const devices = fc.array(fc.tuple(keys, stored), { maxLength: 6 })

test('opens, scores and saves whatever the device holds', async () => {
  await fc.assert(
    fc.asyncProperty(devices, async (texts) => {
      const storage = new FakeStorage(Object.fromEntries(texts))
      const { get } = openPage({ storage })
      get().goOn()
      get().respond('one', entry('four'))
      await get().submit('one')
      get().again(['one'])
      await settle()
      expect(get().phase).toBe('open')
      expect(scoreAttempt(get().items, quizOf()).status).toBe('scored')
      for (const record of get().items.values()) expect(readRecord(record)).toEqual(record)
    }),
    { ...SEED, numRuns: 200 },
  )
})

test('reads back all that it saves, whatever the device held before', async () => {
  await fc.assert(
    fc.asyncProperty(devices, fc.array(fc.string(), { maxLength: 4 }), async (texts, typed) => {
      const storage = new FakeStorage(Object.fromEntries(texts))
      const session = new FakeStorage()
      const { get } = openPage({ storage, session })
      get().goOn()
      for (const text of typed) get().respond('two', entry(text))
      await get().submit('two')
      await settle()
      const reloaded = openPage({ storage, session }).get()
      if (get().saving === 'on') expect(reloaded.items).toEqual(get().items)
    }),
    { ...SEED, numRuns: 200 },
  )
})
