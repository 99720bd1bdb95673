/** A text as the readers of content take it: `\n` for every line break, no byte order mark. */
export function withPlainLineBreaks(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

/** A text with the line breaks that another has: those of Windows if most of its lines end so. */
export function withLineBreaksOf(model: string, text: string): string {
  const windows = model.split('\r\n').length - 1
  return windows > (model.split('\n').length - 1) / 2 ? text.replace(/\n/g, '\r\n') : text
}
