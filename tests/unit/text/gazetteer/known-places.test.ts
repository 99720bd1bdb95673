import { expect, test } from 'vitest'
import { famousPlaceNames, isKnownPlace } from '@/lib/text/gazetteer/known-places'

test.each(['iran', 'iraq', 'gambia', 'leeds', 'dublin', 'lublin', 'ontario', 'kent', 'uk'])(
  'knows %s as a place',
  (name) => {
    expect(isKnownPlace(name)).toBe(true)
  },
)

test.each(['edinburg', 'sidney', 'clarence house', 'londn'])('does not know %s', (name) => {
  expect(isKnownPlace(name)).toBe(false)
})

test('names among the famous what everybody knows', () => {
  const names = famousPlaceNames()
  expect(names).toEqual(
    expect.arrayContaining(['nigeria', 'niger', 'paris', 'manchester', 'texas']),
  )
  expect(names).not.toContain('edinburg')
  expect(names).not.toContain('paris texas')
})
