import type { ItemRule } from '../rule'

/** There are three things or more to put in order, and two pairs or more to match. */
export const keyTooShort: ItemRule = {
  name: 'key-too-short',
  severity: 'error',
  check({ ask, key }) {
    if (ask?.value === 'order' && key?.shape === 'list' && key.parts.length < 3) {
      const expected = 'a list of three or more things in the right order'
      return [
        { at: key.at, expected, found: `a list of ${key.parts.length}`, fix: 'Add to the list.' },
      ]
    }
    if (ask?.value === 'match' && key?.shape === 'pairs' && key.pairs.length < 2) {
      const found = `pairs: ${key.pairs.length}`
      return [{ at: key.at, expected: 'two or more pairs', found, fix: 'Add a pair.' }]
    }
    return []
  },
}
