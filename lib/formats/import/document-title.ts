const LONGEST = 200
/** What programs write where nobody has given a title. */
const EMPTY_TITLE =
  /^(?:(?:new )?(?:microsoft )?(?:word|text|writer|google)?[ -]*(?:document|doc|dokument|documento)\s?\d*|untitled(?: document| \d+)?|unbenannt \d*|sans titre \d*|sin título \d*|no title|title|normal|template|blank|about:blank|presentation\d*|print|scan(?:ned)?(?: document)?[ _-]*\d*|.*\d{6,}.*)$/iu
const MADE_BY = /^microsoft (?:word|powerpoint|publisher) - /iu
const FILE_NAME = /\.(?:docx?|odt|rtf|pdf|txt|html?|pages|indd|qxd|dot[xm]?)$/iu

/** A title that a document carries in its properties, unless it is a program's stand-in or the name of a file. */
export function documentTitle(given: string | undefined): string | undefined {
  const title = tidy(given).replace(MADE_BY, '')
  if (title.length > LONGEST || !/\p{L}{2}/u.test(title)) return undefined
  return EMPTY_TITLE.test(title) || FILE_NAME.test(title) ? undefined : title
}

function tidy(text = ''): string {
  return text.slice(0, LONGEST * 2).replace(/[\s\p{Cc}]+/gu, ' ').trim() // prettier-ignore
}
