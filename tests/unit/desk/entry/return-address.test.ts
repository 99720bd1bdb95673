import { describe, expect, it } from 'vitest'
import { enterAddress, isDeskPath, returnAddress } from '@/lib/desk/entry/return-address'

describe('returnAddress', () => {
  it.each([
    ['/teach', '/teach'],
    ['/teach/articles/ferry', '/teach/articles/ferry'],
    ['/teach/manuscripts/a1/questions?item=2', '/teach/manuscripts/a1/questions?item=2'],
    ['/teach?x=1', '/teach?x=1'],
  ])('leads back to %s', (from, address) => {
    expect(returnAddress(from)).toBe(address)
  })

  it.each([
    undefined,
    ['/teach/a', '/teach/b'],
    '',
    '/',
    '/articles/ferry',
    'https://evil.example/teach',
    '//evil.example/teach',
    '/teach/..//evil.example',
    '/teach/../articles/ferry',
    '/teach\\..\\..\\\\evil.example',
    '/teachers',
    '/teach@evil.example',
    '/teach/enter',
    '/teach/enter?from=/teach/enter',
    '\t//evil.example/teach',
    '/\t/evil.example/teach',
  ])('leads from %j to nowhere but the desk', (from) => {
    expect(returnAddress(from)).toBe('/teach')
  })
})

describe('enterAddress', () => {
  it('keeps where one wanted to go', () => {
    expect(enterAddress('/teach')).toBe('/teach/enter')
    expect(enterAddress('/teach/a?b=c d')).toBe('/teach/enter?from=%2Fteach%2Fa%3Fb%3Dc%2520d')
  })
})

describe('isDeskPath', () => {
  it.each([
    ['/teach', true],
    ['/teach/x', true],
    ['/teachers', false],
    ['/', false],
  ])('of %s is %s', (path, is) => {
    expect(isDeskPath(path)).toBe(is)
  })
})
