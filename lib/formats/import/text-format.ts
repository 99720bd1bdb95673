/** What a text is written in, or one sentence that says what it is instead. */
export type TextFormat =
  | { readonly format: 'html' | 'mhtml' | 'markdown' | 'plain' }
  | { readonly format: 'none'; readonly says: string }

const REACH = 5000
/** The signs of Markdown stand also in the first part of a long text; data longer than this is not read to see that it is. */
const LONG = 200_000
const HTML =
  /^<!doctype html|^<(?:html|head|body|meta|title|base|link|script|style|article|main|section|header|nav|div|p|h[1-6]|span|table|ul|ol|center|font|blockquote)[\s/>]/iu
const LATER_HTML = /<html[\s>]/iu
const NAMED_MARKDOWN = /\.(?:md|markdown|mdown|mkdn?)$/iu
const FRONT_MATTER =
  /^\s*(?:---[ \t]*\n(?:[^\n]*\n){0,200}?---|\+\+\+[ \t]*\n(?:[^\n]*\n){0,200}?\+\+\+)[ \t]*(?:\n|$)/u
/** Fields at the beginning of a file, one of which says that other files are in it. */
const PACKED =
  /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:content-type:\s*multipart\/related|snapshot-content-location:)/iu
/** A page that was saved has been sent to nobody. */
const MAILED =
  /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:to|cc|received|delivered-to|return-path):/iu
const SHORTCUT =
  'This is only a link to a page, and the page itself is not in it. Open it, save the page or copy its text, and bring that.'
const MAIL =
  'This is an e-mail, saved with all that came with it. Open it, select the article’s text, copy it and paste it here.'
const XML =
  'This is an XML file, not an article. Open the article itself, copy its text and paste it here.'
const DATA =
  'This is data for a program (JSON), not an article. Open the article itself, copy its text and paste it here.'

/** What a text is written in. Its name only tells Markdown from plain text, which can look alike. */
export function findTextFormat(text: string, name: string): TextFormat {
  const head = text.slice(0, REACH).replace(/^(?:\s|<!--(?:(?!-->)[^])*-->|<\?xml[^>]*\?>)+/u, '')
  if (/^\[InternetShortcut\]/iu.test(head)) return { format: 'none', says: SHORTCUT }
  if (/^<!DOCTYPE plist/u.test(head) && /<key>URL<\/key>/u.test(head))
    return { format: 'none', says: SHORTCUT }
  if (PACKED.test(head))
    return MAILED.test(head) ? { format: 'none', says: MAIL } : { format: 'mhtml' }
  if (HTML.test(head) || LATER_HTML.test(head.slice(0, 2000))) return { format: 'html' }
  if (
    /^<(?:\?xml|!DOCTYPE|rss|feed|svg|plist|[a-z]+:)/iu.test(head) ||
    text.trimStart().startsWith('<?xml')
  )
    return { format: 'none', says: XML }
  if (isJson(text)) return { format: 'none', says: DATA }
  return { format: isMarkdown(text, name) ? 'markdown' : 'plain' }
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/u.test(text.slice(0, 100))) return false
  if (text.length > LONG) return /[\]}]\s*$/u.test(text.slice(-100))
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

/** Front matter, the ending of the name, or signs that nobody writes by chance. */
function isMarkdown(text: string, name: string): boolean {
  if (NAMED_MARKDOWN.test(name) || FRONT_MATTER.test(text.slice(0, 20_000))) return true
  const sample = text.slice(0, LONG)
  const links = sample.match(/\[[^\]\n]{1,200}\]\(https?:[^)\s]{1,500}\)/gu)?.length ?? 0
  const headings = sample.match(/^#{1,6} \S/gmu)?.length ?? 0
  const strong = sample.match(/(?<![\w*])\*\*[^\s*][^*\n]{0,200}\*\*(?!\w)/gu)?.length ?? 0
  return links > 1 || (headings > 0 && links + strong + headings > 1)
}
