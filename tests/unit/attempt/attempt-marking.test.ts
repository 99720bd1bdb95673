import { expect, test } from 'vitest'
import {
  entry,
  entryItem,
  FakeServer,
  FakeStorage,
  itemKey,
  openPage,
  quizOf,
  settle,
  evidenceItem,
} from './fake-page'

const END = quizOf({ feedback: 'end' })
const NEVER = quizOf({ feedback: 'never' })

function verdicts(page: ReturnType<typeof openPage>, id: string) {
  return page
    .get()
    .items.get(id)
    ?.tries.map(({ verdict }) => verdict)
}

test('sends one response and keeps its verdict, its evidence and the try', async () => {
  const page = openPage()
  page.get().respond('one', entry('five'))
  await page.get().submit('one')
  expect(page.server.sent).toEqual([
    { slug: 'moon-landing', handIn: false, responses: [{ id: 'one', response: entry('five') }] },
  ])
  expect(verdicts(page, 'one')).toEqual(['incorrect'])
  expect(page.get().outcomes.get('one')).toMatchObject({
    response: entry('five'),
    outcome: { verdict: 'incorrect' },
    revealed: { key: ['four'] },
  })
  expect(page.storage.value(itemKey('one'))).toMatchObject({ tries: [{ response: entry('five') }] })
})

test('takes no response to an item that is right', async () => {
  const page = openPage()
  page.get().respond('one', entry('four'))
  await page.get().submit('one')
  page.get().respond('one', entry('five'))
  await page.get().submit('one')
  expect(page.get().items.get('one')?.response).toEqual(entry('four'))
  expect(page.server.sent).toHaveLength(1)
})

test('sends once for two clicks', async () => {
  const page = openPage()
  page.get().respond('one', entry('four'))
  const clicks = [page.get().submit('one'), page.get().submit('one')]
  expect(page.get().pending.has('one')).toBe(true)
  expect(page.get().items.get('one')?.retry).toBeUndefined()
  await Promise.all(clicks)
  expect(page.server.sent).toHaveLength(1)
  expect(page.get().pending.size).toBe(0)
})

test('marks two items at the same time', async () => {
  const page = openPage()
  page.server.hold()
  page.get().respond('one', entry('four'))
  page.get().respond('two', entry('x'))
  const both = [page.get().submit('one'), page.get().submit('two')]
  expect([...page.get().pending]).toEqual(['one', 'two'])
  page.server.release()
  await Promise.all(both)
  expect([verdicts(page, 'one'), verdicts(page, 'two')]).toEqual([['correct'], ['incorrect']])
})

test('leaves what was typed while the server was marking, and counts the try', async () => {
  const page = openPage()
  page.server.hold()
  page.get().respond('one', entry('five'))
  const submitted = page.get().submit('one')
  page.get().respond('one', entry('four'))
  page.server.release()
  await submitted
  expect(page.get().items.get('one')).toMatchObject({ response: entry('four'), closed: undefined })
  expect(verdicts(page, 'one')).toEqual(['incorrect'])
  expect(page.get().outcomes.get('one')?.response).toEqual(entry('five'))
})

test('lets a retry cost no try', async () => {
  const page = openPage()
  page.get().respond('one', entry('???'))
  await page.get().submit('one')
  expect(page.get().items.get('one')).toMatchObject({ retry: 'unreadable', tries: [] })
})

test.each([
  ['nothing', undefined],
  ['only white space', entry('  ')],
])('says by itself that there is %s to mark', async (_, response) => {
  const page = openPage()
  if (response) page.get().respond('one', response)
  await page.get().submit('one')
  expect(page.server.sent).toEqual([])
  expect(page.get().items.get('one')?.retry).toBe('empty')
  expect(page.get().outcomes.get('one')?.outcome).toMatchObject({
    verdict: 'retry',
    reason: 'empty',
  })
})

test.each(['end', 'never'] as const)(
  'sends nothing before the hand-in where feedback is %s',
  async (feedback) => {
    const page = openPage({ quiz: quizOf({ feedback }) })
    page.get().respond('one', entry('four'))
    await page.get().submit('one')
    expect(page.server.sent).toEqual([])
    expect(page.get().outcomes.size).toBe(0)
  },
)

test('keeps everything when the server cannot be reached, and says so until it can', async () => {
  const page = openPage()
  page.server.says = 'nothing'
  page.get().respond('one', entry('four'))
  await page.get().submit('one')
  expect(page.get().notices).toEqual([{ kind: 'unreachable', id: 'one' }])
  expect(page.get().items.get('one')).toMatchObject({ response: entry('four'), tries: [] })
  expect(page.get().pending.size).toBe(0)
  page.server.says = undefined
  await page.get().submit('one')
  expect(page.get().notices).toEqual([])
  expect(verdicts(page, 'one')).toEqual(['correct'])
})

test.each([
  ['too few items', { status: 'marked', items: [] } as const],
  [
    'another item',
    {
      status: 'marked',
      items: [{ id: 'two', outcome: { verdict: 'correct', earned: 1, total: 1 } }],
    } as const,
  ],
])('takes an outcome with %s for no outcome', async (_, says) => {
  const page = openPage()
  page.server.says = says
  page.get().respond('one', entry('four'))
  await page.get().submit('one')
  expect(page.get().notices).toEqual([{ kind: 'unreachable', id: 'one' }])
  expect(page.get().items.get('one')?.tries).toEqual([])
})

test('says that the article was removed, and keeps the responses', async () => {
  const page = openPage()
  page.server.says = { status: 'gone', message: 'This article is not here any more.' }
  page.get().respond('one', entry('four'))
  await page.get().submit('one')
  expect(page.get().notices).toEqual([
    { kind: 'gone', message: 'This article is not here any more.' },
  ])
  expect(page.storage.value(itemKey('one'))).toMatchObject({ response: entry('four') })
})

test('says why the server refused, for the item that it refused', async () => {
  const page = openPage()
  page.server.says = { status: 'refused', message: 'That is too long.' }
  page.get().respond('one', entry('four'))
  await page.get().submit('one')
  expect(page.get().notices).toEqual([{ kind: 'refused', id: 'one', message: 'That is too long.' }])
  expect(page.get().items.get('one')?.response).toEqual(entry('four'))
})

test('lets nothing that was sent before come into an attempt begun afresh', async () => {
  const page = openPage()
  page.server.hold()
  page.get().respond('one', entry('four'))
  const submitted = page.get().submit('one')
  page.get().startAfresh()
  page.get().respond('one', entry('f'))
  page.server.release()
  await submitted
  expect(page.get().items.get('one')).toMatchObject({ response: entry('f'), tries: [] })
  expect(page.get()).toMatchObject({ notices: [], pending: new Set() })
})

test('lets no outcome come into what was begun after another tab deleted the rest', async () => {
  const page = openPage()
  page.server.hold()
  for (const text of ['f', 'fo', 'fou', 'four']) page.get().respond('one', entry(text))
  const submitted = page.get().submit('one')
  page.storage.texts.clear()
  page.get().readStorageEvent({ key: null })
  page.get().respond('one', entry('x'))
  page.server.release()
  await submitted
  expect(page.get().items.get('one')).toMatchObject({ response: entry('x'), tries: [] })
})

test('sets earlier tries aside when a verdict shows that the item changed', async () => {
  const page = openPage()
  page.get().respond('one', entry('five'))
  await page.get().submit('one')
  page.server.revision = 'R2'
  page.get().respond('one', entry('four'))
  await page.get().submit('one')
  expect(verdicts(page, 'one')).toEqual(['correct'])
  expect(page.get().notices).toEqual([{ kind: 'stale', id: 'one', response: entry('five') }])
})

test('hands in every response at once, and leaves unanswered and unreadable ones open', async () => {
  const items = ['one', 'two', 'three', 'four'].map((id) => entryItem(id))
  const page = openPage({ quiz: { ...END, items } })
  page.get().respond('one', entry('four'))
  page.get().respond('two', entry('x'))
  page.get().respond('three', entry('???'))
  await page.get().handIn()
  expect(page.server.sent.map(({ handIn, responses }) => [handIn, responses.length])).toEqual([
    [true, 3],
  ])
  expect(page.get()).toMatchObject({ handedIn: true, handingIn: false, stage: 'done' })
  page.get().respond('two', entry('four'))
  page.get().respond('three', entry('four'))
  page.get().respond('four', entry('four'))
  await page.get().handIn()
  expect(page.server.sent[1]?.responses.map(({ id }) => id)).toEqual(['three', 'four'])
  expect(verdicts(page, 'two')).toEqual(['incorrect'])
})

test('takes a new response to a missed item only once it is tried again', async () => {
  const page = openPage({ quiz: END })
  page.get().respond('one', entry('x'))
  await page.get().handIn()
  page.get().respond('one', entry('four'))
  expect(page.get().items.get('one')?.response).toEqual(entry('x'))
  page.get().again(['one'])
  page.get().respond('one', entry('x'))
  page.get().respond('one', entry('xy'))
  await page.get().handIn()
  expect(
    page
      .get()
      .items.get('one')
      ?.tries.map(({ response }) => response),
  ).toEqual([entry('x'), entry('xy')])
})

test('hands in once for two clicks', async () => {
  const page = openPage({ quiz: END })
  page.get().respond('one', entry('four'))
  page.server.hold()
  const clicks = [page.get().handIn(), page.get().handIn()]
  expect(page.get()).toMatchObject({ handingIn: true, handedIn: false })
  page.server.release()
  await Promise.all(clicks)
  expect(page.get()).toMatchObject({ handingIn: false, handedIn: true })
  expect(page.server.sent).toHaveLength(1)
})

test('hands in a quiz without a single response, without asking the server', async () => {
  const page = openPage({ quiz: END })
  await page.get().handIn()
  expect(page.get().handedIn).toBe(true)
  expect(page.server.sent).toEqual([])
})

test('has nothing handed in when the server cannot be reached', async () => {
  const page = openPage({ quiz: END })
  page.server.says = 'nothing'
  page.get().respond('one', entry('four'))
  await page.get().handIn()
  expect(page.get()).toMatchObject({ handedIn: false, handingIn: false, stage: 'reading' })
  expect(page.get().notices).toEqual([{ kind: 'unreachable', id: undefined }])
})

test('has nothing to hand in where each item is marked by itself', async () => {
  const page = openPage()
  page.get().respond('one', entry('four'))
  await page.get().handIn()
  expect(page.server.sent).toEqual([])
})

test('records no more than the hand-in where there is no feedback', async () => {
  const page = openPage({ quiz: NEVER })
  page.server.says = { status: 'handed-in' }
  page.get().respond('one', entry('four'))
  await page.get().handIn()
  expect(page.get()).toMatchObject({ handedIn: true, outcomes: new Map() })
  expect(page.get().items.get('one')).toMatchObject({ tries: [], closed: true })
  page.get().respond('one', entry('five'))
  page.get().respond('two', entry('x'))
  expect(page.get().items.get('one')?.response).toEqual(entry('four'))
  expect(page.get().items.get('two')?.response).toEqual(entry('x'))
})

/** A visit with `one` answered, and the page of a later visit to the same device. */
async function returnTo(text: string, server = new FakeServer(), quiz = quizOf()) {
  const storage = new FakeStorage()
  const first = openPage({ storage, quiz })
  first.get().respond('one', entry(text))
  await first.get().submit('one')
  await first.get().handIn()
  return { server, storage, page: openPage({ storage, server, quiz }) }
}

test('asks the server nothing on a later visit before the pupil goes on', async () => {
  const { server } = await returnTo('four')
  await settle()
  expect(server.sent).toEqual([])
})

test('has all tries marked again when the pupil goes on, and shows the evidence again', async () => {
  const { page, server } = await returnTo('five')
  page.get().goOn()
  await settle()
  expect(server.sent.map(({ responses }) => responses)).toEqual([
    [{ id: 'one', response: entry('five') }],
  ])
  expect(page.get().outcomes.get('one')?.revealed?.key).toEqual(['four'])
  expect(page.get().notices).toEqual([])
})

test('marks a response right that is accepted since, and says so', async () => {
  const server = new FakeServer()
  server.right = ['four', 'quatre']
  const { page, storage } = await returnTo('quatre', server)
  page.get().goOn()
  await settle()
  expect(verdicts(page, 'one')).toEqual(['correct'])
  expect(storage.value(itemKey('one'))).toMatchObject({ closed: true })
  expect(page.get().notices).toEqual([
    { kind: 'remarked', id: 'one', response: entry('quatre'), from: 'incorrect', to: 'correct' },
  ])
})

test('marks earlier responses again when the answer to a later one is of another edition', async () => {
  const server = new FakeServer()
  const page = openPage({ server })
  server.edition = 'first'
  page.get().respond('one', entry('quatre'))
  await page.get().submit('one')
  server.right = ['four', 'quatre']
  server.edition = 'second'
  page.get().respond('two', entry('five'))
  await page.get().submit('two')
  await settle()
  expect(verdicts(page, 'one')).toEqual(['correct'])
  expect(page.get().outcomes.get('one')).toMatchObject({ outcome: { verdict: 'correct' } })
  expect(page.get().notices).toEqual([
    { kind: 'remarked', id: 'one', response: entry('quatre'), from: 'incorrect', to: 'correct' },
  ])
  page.get().respond('two', entry('six'))
  await page.get().submit('two')
  await settle()
  expect(server.sent).toHaveLength(4)
})

test('tries that could not be marked again on loading are, with the next answer', async () => {
  const server = new FakeServer()
  server.says = 'nothing'
  const { page } = await returnTo('quatre', server)
  page.get().goOn()
  await settle()
  server.says = undefined
  server.right = ['four', 'quatre']
  server.edition = 'second'
  page.get().respond('two', entry('five'))
  await page.get().submit('two')
  await settle()
  expect(verdicts(page, 'one')).toEqual(['correct'])
})

test('leaves an item that is another one by now to the next load of the page', async () => {
  const server = new FakeServer()
  const page = openPage({ server })
  server.edition = 'first'
  page.get().respond('one', entry('five'))
  await page.get().submit('one')
  server.edition = 'second'
  server.revision = 'R2'
  page.get().respond('two', entry('five'))
  await page.get().submit('two')
  await settle()
  expect(verdicts(page, 'one')).toEqual(['incorrect'])
  expect(page.get().notices).toEqual([])
})

test('makes a response stale whose item has another key since, and says so', async () => {
  const server = new FakeServer()
  server.revision = 'R2'
  const { page } = await returnTo('four', server)
  page.get().goOn()
  await settle()
  expect(page.get().items.get('one')).toMatchObject({ tries: [], stale: entry('four') })
  expect(page.get().notices).toEqual([{ kind: 'stale', id: 'one', response: entry('four') }])
})

test('leaves all as it is stored when the server cannot be reached, and says nothing', async () => {
  const server = new FakeServer()
  server.says = 'nothing'
  const { page, storage } = await returnTo('four', server)
  const before = storage.texts.get(itemKey('one'))
  page.get().goOn()
  await settle()
  expect(page.get().notices).toEqual([])
  expect(storage.texts.get(itemKey('one'))).toBe(before)
})

test('says on a later visit that the article was removed', async () => {
  const server = new FakeServer()
  server.says = { status: 'gone', message: 'Not here any more.' }
  const { page } = await returnTo('four', server)
  page.get().goOn()
  await settle()
  expect(page.get().notices).toEqual([{ kind: 'gone', message: 'Not here any more.' }])
  expect(verdicts(page, 'one')).toEqual(['correct'])
})

test('has a quiz that is marked at its end marked again as one that was handed in', async () => {
  const { page, server } = await returnTo('four', new FakeServer(), END)
  page.get().goOn()
  await settle()
  expect(server.sent.map(({ handIn }) => handIn)).toEqual([true])
})

test('keeps the verdict of a new try over that of a re-marking under way', async () => {
  const { page, server } = await returnTo('five')
  server.hold()
  page.get().goOn()
  page.get().respond('one', entry('four'))
  const submitted = page.get().submit('one')
  server.release()
  await submitted
  await settle()
  expect(verdicts(page, 'one')).toEqual(['incorrect', 'correct'])
  expect(page.get().outcomes.get('one')?.response).toEqual(entry('four'))
})

test('keeps what the pupil was told last over that of a re-marking under way', async () => {
  const { page, server } = await returnTo('five')
  server.hold()
  page.get().goOn()
  page.get().respond('one', entry('???'))
  const submitted = page.get().submit('one')
  server.release()
  await submitted
  await settle()
  expect(page.get().outcomes.get('one')?.outcome.verdict).toBe('retry')
})

test('has no try marked again that names a sentence which left the article', async () => {
  const s1 = { id: 's1', start: 0, end: 4 }
  const s2 = { id: 's2', start: 5, end: 9 }
  const items = [evidenceItem('one'), entryItem('two')]
  const storage = new FakeStorage()
  const session = new FakeStorage()
  const before = openPage({ quiz: quizOf({ items, sentences: [s1, s2] }), storage, session })
  before.get().respond('one', { ask: 'evidence', sentences: ['s2'] })
  before.get().respond('two', entry('five'))
  await before.get().submit('one')
  await before.get().submit('two')
  const page = openPage({ quiz: quizOf({ items, sentences: [s1] }), storage, session })
  await settle()
  expect(page.server.sent.map(({ responses }) => responses.map(({ id }) => id))).toEqual([['two']])
  expect(verdicts(page, 'one')).toEqual(['incorrect'])
})
