import { expect, test } from 'vitest'
import { scoreAttempt } from '@/lib/attempt/score-attempt'
import {
  entry,
  entryItem,
  FakeServer,
  FakeStorage,
  itemKey,
  openPage,
  quizOf,
  settle,
} from './fake-page'

const HIDDEN = quizOf({ passage: 'hidden' })

/** Two tabs of one browser, both open. */
function openTabs(quiz = quizOf(), otherQuiz = quiz) {
  const storage = new FakeStorage()
  const a = openPage({ storage, quiz })
  const b = openPage({ storage, quiz: otherQuiz })
  return { storage, a, b }
}

test('keeps what two tabs answer to different items', () => {
  const { storage, a, b } = openTabs()
  a.get().respond('one', entry('four'))
  b.get().respond('two', entry('x'))
  expect(storage.value(itemKey('one'))).toMatchObject({ response: entry('four') })
  expect(storage.value(itemKey('two'))).toMatchObject({ response: entry('x') })
})

test('shows in one tab what was typed in the other', () => {
  const { a, b } = openTabs()
  a.get().respond('one', entry('four'))
  b.get().readStorageEvent({ key: itemKey('one') })
  expect(b.get().items).toEqual(a.get().items)
})

test('types on from what the other tab wrote, though no event has come', () => {
  const { a, b, storage } = openTabs()
  a.get().respond('one', entry('fo'))
  a.get().respond('one', entry('fou'))
  b.get().respond('one', entry('x'))
  expect(storage.value(itemKey('one'))).toMatchObject({ response: entry('x'), step: 3 })
})

test('counts the tries that two tabs make at one item', async () => {
  const { a, b } = openTabs()
  a.get().respond('one', entry('five'))
  await a.get().submit('one')
  b.get().respond('one', entry('four'))
  await b.get().submit('one')
  a.get().syncFromDevice()
  expect(a.get().items).toEqual(b.get().items)
  expect(
    a
      .get()
      .items.get('one')
      ?.tries.map(({ verdict }) => verdict),
  ).toEqual(['incorrect', 'correct'])
})

test('loses no try that was made while the device had no room', async () => {
  const { a, b, storage } = openTabs()
  storage.refuses = 'QuotaExceededError'
  a.get().respond('one', entry('five'))
  await a.get().submit('one')
  storage.refuses = undefined
  b.get().respond('one', entry('six'))
  await b.get().submit('one')
  a.get().readStorageEvent({ key: itemKey('one') })
  b.get().readStorageEvent({ key: itemKey('one') })
  const texts = b
    .get()
    .items.get('one')
    ?.tries.map(({ response }) => response)
  expect(texts).toEqual([entry('five'), entry('six')])
})

test('writes nothing back when it only reads what another tab wrote', () => {
  const { a, b, storage } = openTabs()
  a.get().respond('one', entry('four'))
  b.get().syncFromDevice()
  a.get().respond('one', entry('four score'))
  const { writes } = storage
  b.get().syncFromDevice()
  b.get().readStorageEvent({ key: itemKey('one') })
  expect(b.get().items.get('one')?.response).toEqual(entry('four score'))
  expect(storage.writes).toBe(writes)
})

test.each([
  ['of another article', 'dateline:1:other:one'],
  ['of another app', 'theme'],
  ['of an item that is not in the quiz', itemKey('three')],
])('takes no notice of an entry %s', (_, key) => {
  const { a, b } = openTabs()
  a.get().respond('one', entry('four'))
  const before = b.get().items
  b.storage.texts.set(key, '{}')
  if (key !== itemKey('three')) b.get().readStorageEvent({ key })
  expect(b.get().items).toBe(before)
})

test('drops in every tab what one tab has deleted', async () => {
  const { a, b } = openTabs()
  a.get().respond('one', entry('four'))
  await a.get().submit('one')
  b.get().syncFromDevice()
  b.get().startAfresh()
  a.get().readStorageEvent({ key: itemKey('one') })
  expect(a.get().items.size).toBe(0)
  expect(a.get().outcomes.size).toBe(0)
})

test('drops everything when the storage is emptied', () => {
  const { a, storage } = openTabs(HIDDEN)
  a.get().changeStage('answering')
  a.get().respond('one', entry('four'))
  storage.texts.clear()
  a.get().readStorageEvent({ key: null })
  expect(a.get().items.size).toBe(0)
  expect(a.get().stage).toBe('reading')
})

test('begins anew with what is typed after another tab has deleted the rest', () => {
  const { a, b, storage } = openTabs()
  a.get().respond('one', entry('fou'))
  b.get().startAfresh()
  a.get().respond('one', entry('x'))
  expect(storage.value(itemKey('one'))).toMatchObject({ response: entry('x'), step: 1 })
})

test('keeps what could not be saved when another tab is heard of', () => {
  const { a, storage } = openTabs()
  storage.refuses = 'SecurityError'
  a.get().respond('one', entry('four'))
  a.get().readStorageEvent({ key: null })
  expect(a.get().items.get('one')?.response).toEqual(entry('four'))
})

test('stops asking when what was found is deleted in another tab', () => {
  const storage = new FakeStorage()
  const a = openPage({ storage })
  a.get().respond('one', entry('four'))
  const b = openPage({ storage })
  expect(b.get().phase).toBe('found')
  a.get().startAfresh()
  b.get().readStorageEvent({ key: itemKey('one') })
  expect(b.get().phase).toBe('open')
})

test('keeps apart two tabs that show two versions of an item', () => {
  const newer = quizOf({ items: [entryItem('one', 'r2'), entryItem('two')] })
  const { a, b, storage } = openTabs(quizOf(), newer)
  b.get().respond('one', entry('new'))
  a.get().respond('one', entry('old'))
  expect(a.get().items.get('one')).toMatchObject({ response: entry('old'), revision: 'r1' })
  const before = storage.texts.get(itemKey('one'))
  b.get().syncFromDevice()
  expect(b.get().items.get('one')).toMatchObject({ response: entry('new'), stale: entry('old') })
  expect(storage.texts.get(itemKey('one'))).toBe(before)
})

test('takes over the hand-in of another tab', async () => {
  const { a, b } = openTabs(quizOf({ feedback: 'end' }))
  a.get().respond('one', entry('four'))
  await a.get().handIn()
  b.get().readStorageEvent({ key: 'dateline:1:moon-landing' })
  expect(b.get()).toMatchObject({ handedIn: true, stage: 'done' })
})

test('shows one notice of a kind for each item', async () => {
  const page = openPage()
  page.server.says = 'nothing'
  page.get().respond('one', entry('four'))
  await page.get().submit('one')
  await page.get().submit('one')
  page.get().respond('two', entry('four'))
  await page.get().submit('two')
  expect(page.get().notices).toEqual([
    { kind: 'unreachable', id: 'one' },
    { kind: 'unreachable', id: 'two' },
  ])
})

test('dismisses one notice and leaves the others', async () => {
  const page = openPage()
  page.server.says = 'nothing'
  for (const id of ['one', 'two']) {
    page.get().respond(id, entry('four'))
    await page.get().submit(id)
  }
  const [first] = page.get().notices
  if (first) page.get().dismiss(first)
  expect(page.get().notices).toEqual([{ kind: 'unreachable', id: 'two' }])
})

async function scoredMode(steps: (page: ReturnType<typeof openPage>) => void | Promise<void>) {
  const page = openPage({ quiz: HIDDEN })
  page.get().changeStage('answering')
  await steps(page)
  const score = scoreAttempt(page.get().items, HIDDEN)
  return score.status === 'scored' ? score.mode : undefined
}

test('counts a try from memory as hidden', async () => {
  const mode = await scoredMode(async ({ get }) => {
    get().respond('one', entry('four'))
    await get().submit('one')
  })
  expect(mode).toBe('hidden')
})

test('counts a try as shown if the article was brought back before it was sent', async () => {
  const mode = await scoredMode(async ({ get }) => {
    get().respond('one', entry('five'))
    get().changeMode('shown')
    get().changeMode('hidden')
    get().respond('one', entry('four'))
    await get().submit('one')
  })
  expect(mode).toBe('shown')
})

test('counts a try as hidden that was begun after the article was put away again', async () => {
  const mode = await scoredMode(async ({ get }) => {
    get().changeMode('shown')
    get().changeMode('hidden')
    get().respond('one', entry('four'))
    await get().submit('one')
  })
  expect(mode).toBe('hidden')
})

test('says that a score is mixed of tries with and without the article', async () => {
  const mode = await scoredMode(async ({ get }) => {
    get().respond('one', entry('four'))
    await get().submit('one')
    get().changeMode('shown')
    get().respond('two', entry('four'))
    await get().submit('two')
  })
  expect(mode).toBe('mixed')
})

test('brings the article back once every item has its verdict', async () => {
  const { get } = openPage({ quiz: HIDDEN })
  get().changeStage('answering')
  get().respond('one', entry('four'))
  await get().submit('one')
  expect(get().stage).toBe('answering')
  get().respond('two', entry('x'))
  await get().submit('two')
  expect(get().stage).toBe('done')
})

test('puts the article away again until every missed item has its new verdict', async () => {
  const { get } = openPage({ quiz: HIDDEN })
  get().changeStage('answering')
  for (const id of ['one', 'two']) {
    get().respond(id, entry('x'))
    await get().submit(id)
  }
  get().again(['one', 'two'])
  get().respond('one', entry('x'))
  await get().submit('one')
  expect(get().stage).toBe('answering')
  get().respond('two', entry('x'))
  await get().submit('two')
  expect(get().stage).toBe('done')
})

test('never hides the article of a quiz that shows it', () => {
  const { get } = openPage()
  get().changeMode('hidden')
  expect(get().mode).toBe('shown')
})

test('asks the server once for what a tab took over', async () => {
  const server = new FakeServer()
  const storage = new FakeStorage()
  const first = openPage({ storage })
  first.get().respond('one', entry('five'))
  await first.get().submit('one')
  const later = openPage({ storage, server })
  later.get().goOn()
  await Promise.all([later.get().remark(), later.get().remark()])
  await settle()
  expect(server.sent).toHaveLength(1)
})
