import { describe, expect, it } from 'vitest'
import { importDocument } from '@/lib/formats/import/import-document'
import { importPlainText } from '@/lib/formats/import/import-plain-text'

const BODY =
  'The old mill by the river was opened again on Saturday after a repair that took its owners three years and most of their savings.'

function sourceOf(line: string): string | undefined {
  return importPlainText(`${line}\n\nThe mill turns again\n\n${BODY}\n\n${BODY}`).source
}

describe('the newspaper beside the date', () => {
  it.each([
    ['The Weald Weekly, 6 March 2025', 'The Weald Weekly'],
    ['Northern Coast Magazine, 12 September 2023', 'Northern Coast Magazine'],
    ['The Sunday Times, 2 March 2025', 'The Sunday Times'],
    ['Mail on Sunday, 2 March 2025', 'Mail on Sunday'],
    ['Times of Malta | 6 March 2025', 'Times of Malta'],
    ['Thursday 6 March 2025 – Cotswold Herald', 'Cotswold Herald'],
    ['Published: 6 March 2025, The Conversation', 'The Conversation'],
    ['BBC News, 6 March 2025, 14:30 GMT', 'BBC News'],
    ['Reuters, March 6, 2025', 'Reuters'],
    ['Daily Mail, London, 6 March 2025', 'Daily Mail'],
    ['By Jane Smith, The Guardian, 6 March 2025', 'The Guardian'],
    ['St Mary’s School Newsletter, 6 March 2025', 'St Mary’s School Newsletter'],
    ['The Weald Weekly (6 March 2025)', 'The Weald Weekly'],
  ])('is the source in %j', (line, source) => {
    expect(sourceOf(line)).toBe(source)
  })

  it.each([
    ['6 March 2025'],
    ['Published: Thursday, 6 March 2025'],
    ['Updated 6 March 2025, 14:30 GMT'],
    ['News, 6 March 2025'],
    ['Home | World News | 6 March 2025'],
    ['The Latest News, 6 March 2025'],
    ['UK Politics, 6 March 2025'],
    ['London, 6 March 2025'],
    ['Lewes, East Sussex, 6 March 2025'],
    ['The Hague, 6 March 2025'],
    ['New York, March 6, 2025'],
    ['By Jane Smith, 6 March 2025'],
    ['Jane Smith, 6 March 2025'],
    ['Ngozi Okonkwo, Education Correspondent, 6 March 2025'],
    ['Year Six, 6 March 2025'],
    ['Monday, 3 March 2025'],
    ['The Great Fire of London, 2 September 1666'],
  ])('is not said in %j', (line) => {
    expect(sourceOf(line)).toBeUndefined()
  })

  it('gives way to a line that names the source', () => {
    expect(sourceOf('Source: The Post\n\nThe Weald Weekly, 6 March 2025')).toBe('The Post')
  })

  it('is the source in a document of an office program too', () => {
    const paragraphs = ['The Weald Weekly, 6 March 2025', 'The mill turns again', BODY, BODY]
    const html = paragraphs.map((text) => `<p>${text}</p>`).join('')
    const read = importDocument({ ok: true, html, pictures: [], notes: [] })
    expect(read).toMatchObject({ article: { source: 'The Weald Weekly', published: '2025-03-06' } })
  })
})
