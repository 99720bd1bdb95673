/** Loads the readers of all formats with what they convert with, so that the first file does not wait for its own. */
export async function loadReaders(): Promise<void> {
  const loadPdf = async (): Promise<unknown> => (await import('unpdf')).getResolvedPDFJS()
  await Promise.all([
    import('./import-text'),
    import('./markdown/import-markdown'),
    import('./html/import-web-page'),
    import('./docx/read-docx'),
    import('mammoth'),
    import('./odt/read-odt'),
    import('./rtf/read-rtf'),
    import('./pdf/read-pdf'),
    loadPdf(),
  ])
}
