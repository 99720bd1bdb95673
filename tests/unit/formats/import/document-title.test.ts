import { describe, expect, it } from 'vitest'
import { documentTitle } from '@/lib/formats/import/document-title'

describe('what a document says is its title', () => {
  it.each([
    ['The ferry  sails\nagain', 'The ferry sails again'],
    ['Microsoft Word - The ferry sails again', 'The ferry sails again'],
    ['Scandal at the harbour', 'Scandal at the harbour'],
    ['A new document found in Rome', 'A new document found in Rome'],
    ['Titanic', 'Titanic'],
    ['1984 and after', '1984 and after'],
  ])('%j is one', (given, title) => {
    expect(documentTitle(given)).toBe(title)
  })

  it.each([
    '', ' ', 'Document1', 'Document 12', 'New Microsoft Word Document', 'Dokument1', 'untitled', 'Untitled document',
    'Microsoft Word - Document3', 'ferry.docx', 'Microsoft Word - ferry.doc', 'Scan', 'Scan_20231114101500', 'IMG 20231114',
    'Normal', '***', 'x', 'a'.repeat(300),
  ])('%j is none', (given) => {
    expect(documentTitle(given)).toBeUndefined()
  }) // prettier-ignore

  it('nothing is none', () => {
    expect(documentTitle(undefined)).toBeUndefined()
  })
})
