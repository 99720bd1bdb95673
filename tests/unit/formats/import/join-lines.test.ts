import { expect, test } from 'vitest'
import { joinLines } from '@/lib/formats/import/join-lines'

test.each([
  ['he came|home', 'he came home'],
  ['a tele-|phone', 'a telephone'],
  ['a well-|known man', 'a well-known man'],
  ['Shake-|speare', 'Shake-speare'],
  ['Anglo-|Saxon', 'Anglo- Saxon'],
  ['hy\u00AD|phen', 'hyphen'],
  ['he came -|and went', 'he came - and went'],
  ['1957-|58', '1957- 58'],
])('%j becomes %j', (lines, joined) => {
  expect(joinLines(lines.split('|'))).toBe(joined)
})
