/** What is said where `isFromHere` is false. */
export const NOT_FROM_HERE = 'This was sent from another site, and nothing was changed.'

/**
 * Whether a page of this site sent it. Browsers say so in `Sec-Fetch-Site`, over plain HTTP in `Origin` alone; what says
 * neither is no browser, and nobody can be made to send it unawares.
 */
export function isFromHere(headers: Pick<Headers, 'get'>): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin' || site === 'none'
  const origin = headers.get('origin')
  if (origin === null) return true
  if (!URL.canParse(origin)) return false
  const hosts = [headers.get('host'), headers.get('x-forwarded-host')]
  return hosts.includes(new URL(origin).host)
}
