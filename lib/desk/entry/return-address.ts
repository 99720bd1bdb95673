/** Where the desk begins. */
export const DESK = '/teach'
export const ENTER = '/teach/enter'

/** Where proxy.ts writes the address that a page or an action was asked for at. */
export const ADDRESS_HEADER = 'x-dateline-address'

/** Whether a path is the desk's. */
export function isDeskPath(path: string): boolean {
  return path === DESK || path.startsWith(`${DESK}/`)
}

/** The address of the desk that `from` names, else the desk's first page: entering leads nowhere but to the desk. */
export function returnAddress(from: unknown): string {
  const base = 'http://desk.invalid'
  if (typeof from !== 'string' || !from.startsWith(DESK) || !URL.canParse(from, base)) return DESK
  const { origin, pathname, search } = new URL(from, base)
  if (origin !== base || !isDeskPath(pathname) || pathname === ENTER) return DESK
  return `${pathname}${search}`
}

/** The address of the page that asks for the passphrase and then leads back to `from`. */
export function enterAddress(from: string): string {
  const back = returnAddress(from)
  return back === DESK ? ENTER : `${ENTER}?${new URLSearchParams({ from: back }).toString()}`
}
