import { hostname } from 'node:os'
import { expect, it } from 'vitest'
import { classAddress } from '@/lib/desk/class-address'

const NETWORK = '192.168.1.5'
const at = (host: string, listensOn?: string) =>
  classAddress({ host, protocol: 'http', listensOn }, '/articles/a', NETWORK)

it.each([
  ['localhost:3000', 'http://192.168.1.5:3000/articles/a'],
  ['127.0.0.1:3000', 'http://192.168.1.5:3000/articles/a'],
  ['[::1]', 'http://192.168.1.5/articles/a'],
  ['school.example', undefined],
  ['localhost.example:3000', undefined],
  ['192.168.1.5:3000', undefined],
])('a desk opened at %s is elsewhere at %s', (host, elsewhere) => {
  expect(at(host).here).toBe(`http://${host}/articles/a`)
  expect(at(host).elsewhere).toBe(elsewhere)
})

it('names no other address where the server listens on one alone', () => {
  expect(at('localhost:3000', '127.0.0.1').elsewhere).toBeUndefined()
  expect(at('localhost:3000', '0.0.0.0').elsewhere).toBeDefined()
  expect(at('localhost:3000', hostname()).elsewhere).toBeDefined()
})

it('keeps https where the desk was opened so', () => {
  const asked = { host: 'school.example', protocol: 'https', listensOn: undefined } as const
  expect(classAddress(asked, '/articles/a', NETWORK)).toEqual({
    here: 'https://school.example/articles/a',
  })
})
