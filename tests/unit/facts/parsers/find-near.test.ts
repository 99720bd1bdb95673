import { describe, expect, it } from 'vitest'
import { MONTH_WORDS } from '@/lib/facts/parsers/dates/date-anchors'
import { FIGURES, windowsAround } from '@/lib/facts/parsers/find-near'
import { readPassage } from '@/lib/facts/read-passage'

const FILLER = 'and so it went on '.repeat(20)

describe('windowsAround', () => {
  it('is empty where no anchor stands', () => {
    expect(windowsAround(readPassage(FILLER, {}), MONTH_WORDS)).toEqual([])
  })

  it('reaches around each anchor, and makes one of two that meet', () => {
    const text = `${FILLER}May 2019 to June 2020 ${FILLER}in July ${FILLER}`
    const windows = windowsAround(readPassage(text, {}), MONTH_WORDS)
    expect(
      windows.map(({ start, end }) => /May.*June|July/.exec(text.slice(start, end))?.[0]),
    ).toEqual(['May 2019 to June', 'July'])
  })

  it('begins and ends between words', () => {
    const text = `${FILLER}1990s ${FILLER}`
    const [window] = windowsAround(readPassage(text, {}), FIGURES)
    expect(window && text.slice(window.start, window.end)).toMatch(/^\b.*1990s.*\b$/)
  })
})
