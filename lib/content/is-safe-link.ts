/** The schemes of addresses that a link of a passage may have. */
export const SAFE_SCHEMES = ['http', 'https', 'mailto'] as const

/** Whether an address is a whole one, of a scheme that cannot run a script. */
export function isSafeLink(address: string): boolean {
  const scheme = /^(?<scheme>[a-z]+):/i.exec(address)?.groups?.['scheme']?.toLowerCase()
  return SAFE_SCHEMES.some((safe) => safe === scheme)
}
