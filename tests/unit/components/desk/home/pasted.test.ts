import { describe, expect, it } from 'vitest'
import { htmlAfterPaste } from '@/components/desk/home/pasted'

const RICH = '<h2>Nome</h2><p>The run.</p>'

describe('htmlAfterPaste', () => {
  it('keeps the HTML of a paste into the empty field', () => {
    expect(htmlAfterPaste({ text: '' }, { html: RICH, start: 0, end: 0 })).toBe(RICH)
  })

  it('keeps the HTML of a paste over everything', () => {
    const before = { text: 'What was here.', html: '<p>What was here.</p>' }
    expect(htmlAfterPaste(before, { html: RICH, start: 0, end: 14 })).toBe(RICH)
  })

  it('adds the HTML of a second paste at the end', () => {
    const before = { text: 'One.', html: '<p>One.</p>' }
    expect(htmlAfterPaste(before, { html: RICH, start: 4, end: 4 })).toBe(`<p>One.</p>\n${RICH}`)
  })

  it('has no HTML of a paste in the middle, or behind words that were typed', () => {
    const before = { text: 'One.', html: '<p>One.</p>' }
    expect(htmlAfterPaste(before, { html: RICH, start: 2, end: 2 })).toBeUndefined()
    expect(htmlAfterPaste({ text: 'One.' }, { html: RICH, start: 4, end: 4 })).toBeUndefined()
  })

  it('has no HTML of a clipboard that holds plain text', () => {
    const html = '<meta charset="utf-8"><span>The run.</span>'
    expect(htmlAfterPaste({ text: '' }, { html, start: 0, end: 0 })).toBeUndefined()
    expect(htmlAfterPaste({ text: '' }, { html: '', start: 0, end: 0 })).toBeUndefined()
  })
})
