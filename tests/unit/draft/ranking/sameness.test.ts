import { describe, expect, it } from 'vitest'
import { profileOf, type Profile } from '@/lib/draft/ranking/profile'
import { isTooMany } from '@/lib/draft/ranking/sameness'
import { readMaterial } from '@/lib/draft/read-material'
import { valueWording } from '../value-wording'

const material = readMaterial({ passage: 'Ann Lee met Tom Reyes.' })

function about(value: string, writer: string): Profile {
  const wording = valueWording({ kind: 'person', key: value, value, sort: 'person' })
  return profileOf({ wording, writer, topic: 'person', ways: [] }, material)
}

const ANN = ['a', 'b'].map((writer) => about('Ann Lee', writer))
const TOM = ['a', 'b'].map((writer) => about('Tom Reyes', writer))

describe('isTooMany', () => {
  it.each([
    ['a second time', ANN.slice(0, 1), false],
    ['a third time with nobody else', ANN, true],
    ['a third time beside one question for somebody else', [...ANN, ...TOM.slice(0, 1)], true],
    ['a third time beside two for somebody else', [...ANN, ...TOM], false],
    ['a fourth time', [...ANN, about('Ann Lee', 'c'), ...TOM], true],
  ])('counts a person as key %s', (_, chosen, isRefused) => {
    expect(isTooMany(about('Ann Lee', 'd'), chosen, 10)).toBe(isRefused)
  })
})
