/** The folder of the articles: `CONTENT_DIR`, or `content` in the working directory. */
export function contentFolder(): string {
  return process.env['CONTENT_DIR'] || 'content'
}
