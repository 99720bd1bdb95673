import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

const rows = readFileSync('tests/fixtures/dates-of-news-wire.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t'))

describe('resolveDates, in sentences as news agencies write them', () => {
  it.each(rows)('on %s: %j has the dates %j', (published = '', passage = '', dates = '') => {
    const found = foundIn(passage, 'date', published, 'en-US')
    expect(found.map(([words, value]) => `${words}=${value}`).join('; ')).toBe(dates)
  })
})
