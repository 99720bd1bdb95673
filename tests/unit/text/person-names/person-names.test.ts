import { describe, expect, it } from 'vitest'
import { isGivenName, isSurname, sexOfGivenName } from '@/lib/text/person-names/person-names'

describe('given names', () => {
  it.each(['maria', 'ahmed', 'oluwaseun', 'bjorn', 'archie'])('%s is one', (name) => {
    expect(isGivenName(name)).toBe(true)
  })

  it.each(['table', 'beijing', '', 'Maria', 'okafor'])('"%s" is none', (name) => {
    expect(isGivenName(name)).toBe(false)
  })

  it.each([
    ['maria', 'female'],
    ['peter', 'male'],
    ['kim', undefined],
    ['beijing', undefined],
  ])('%s tells %s', (name, sex) => {
    expect(sexOfGivenName(name)).toBe(sex)
  })
})

describe('surnames', () => {
  it.each(['solheim', 'garcia', 'smith'])('%s is one', (name) => {
    expect(isSurname(name)).toBe(true)
  })

  it.each(['beijing', '', 'Smith'])('"%s" is none', (name) => {
    expect(isSurname(name)).toBe(false)
  })
})
