import { expect, test } from 'vitest'
import { findPlaces } from '@/lib/text/gazetteer/find-places'
import {
  LONE_REGION_FORMS,
  REGION_SHORT_FORMS,
  SHORT_FORMS,
} from '@/lib/text/gazetteer/short-forms'

test('is this list and no other', () => {
  expect([...SHORT_FORMS.keys()].join(' ')).toBe(
    'uk gb us usa us of a the states states uae nz aus png drc roi rsa ksa prc dprk rok car ni n ireland n korea s korea s africa nyc ny city la dc sf ' +
      'philly vegas hk kl bcn rio st pete',
  )
})

test.each([...SHORT_FORMS])('%s is a place that the gazetteer calls %s', (short, full) => {
  const [place] = findPlaces(full)
  expect(place).toBeDefined()
  expect(findPlaces(short)).toEqual([place])
})

test.each([...LONE_REGION_FORMS])('%s on its own is a region', (form) => {
  expect(REGION_SHORT_FORMS.some((line) => line.split(' ').slice(1).includes(form))).toBe(true)
  expect(findPlaces(form).some(({ level }) => level === 'region')).toBe(true)
})
