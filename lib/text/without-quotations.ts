const QUOTATIONS =
  /“[^“”]*”|"[^"]*"|«[^«»]*»|‘[^‘]*?’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'[^']*'(?![\p{L}\p{N}])/gu

/** What stands for each quotation that was taken out. */
export const QUOTED = '“”'

/** The text with each quotation, marks and all, put as `QUOTED`. An apostrophe opens none. */
export function withoutQuotations(text: string): string {
  return text.replace(QUOTATIONS, QUOTED)
}
