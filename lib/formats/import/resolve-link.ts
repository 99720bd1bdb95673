const LONGEST = 2000

/** The whole address of a link, or undefined if it leads nowhere outside of its page. */
export function resolveLink(href: string, base: string | undefined): string | undefined {
  const trimmed = href.trim()
  if (trimmed === '' || trimmed.startsWith('#') || trimmed.length > LONGEST) return undefined
  const url = parse(trimmed, base)
  if (url === undefined || !/^(?:https?|mailto):$/u.test(url.protocol)) return undefined
  return url.hash !== '' && base !== undefined && isSamePage(url, base) ? undefined : url.href
}

function parse(href: string, base: string | undefined): URL | undefined {
  try {
    return new URL(href, base)
  } catch {
    return undefined
  }
}

function isSamePage(url: URL, base: string): boolean {
  const other = parse(base, undefined)
  return other?.origin === url.origin && other.pathname === url.pathname
}
