import { decodeText } from './decode-text'
import { openReport, type Report } from './report'
import { toSourceFile, type SourceFile } from './source-file'
import { binaryFile } from './rules/binary-file'
import { emptyFile } from './rules/empty-file'
import { fileTooBig } from './rules/file-too-big'
import { linkLeadsOut } from './rules/link-leads-out'
import { unreadableFile } from './rules/unreadable-file'
import { wrongEncoding } from './rules/wrong-encoding'
import type { FileBytes } from './article-files'

/** A content file with a report of its problems; `file` is `undefined` if there is no text to go on with. */
export interface OpenedSource {
  readonly file: SourceFile | undefined
  readonly report: Report
}

/** Opens a file that is there, or says why it cannot be read as text. */
export function openSource(
  path: string,
  state: Exclude<FileBytes, { status: 'missing' }>,
): OpenedSource {
  if (state.status === 'read') return openBytes(path, state.bytes)
  const report = openReport(toSourceFile(path, ''))
  switch (state.status) {
    case 'too-big':
      report.add(fileTooBig, 0, fileTooBig.says(state.size))
      break
    case 'leads-out':
      report.add(linkLeadsOut, 0, linkLeadsOut.says())
      break
    case 'unreadable':
      report.add(unreadableFile, 0, unreadableFile.says(state.why))
      break
  }
  return { file: undefined, report }
}

function openBytes(path: string, bytes: Uint8Array): OpenedSource {
  const decoded = decodeText(bytes)
  const file = toSourceFile(path, decoded.status === 'text' ? decoded.text : '')
  if (decoded.status === 'text') return { file, report: openReport(file) }
  const before = decoded.status === 'encoded' ? decoded.before : ''
  const report = openReport(toSourceFile(path, before))
  switch (decoded.status) {
    case 'empty':
      report.add(emptyFile, 0, emptyFile.says())
      break
    case 'binary':
      report.add(binaryFile, 0, binaryFile.says(decoded.looksLike))
      break
    case 'encoded':
      report.add(wrongEncoding, before.length, wrongEncoding.says(decoded.looksLike))
      break
  }
  return { file: undefined, report }
}
