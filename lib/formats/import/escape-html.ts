const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
/** What no document may hold: control characters, save tabs and line breaks, and halves of characters. */
const UNFIT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu

/** Words as they are written in HTML, also inside the quotation marks of an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(UNFIT, '').replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
}
