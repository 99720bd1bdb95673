import { quoted } from '../quoted'
import type { ReadingRule } from '../rule'

/** Links go to web pages and mail addresses. */
export const unsafeLink: ReadingRule<[address: string]> = {
  name: 'unsafe-link',
  severity: 'warning',
  says: (address) => ({
    expected: 'a link that starts with https://, http:// or mailto:',
    found: `${quoted(address)}; the page shows its words without the link`,
    fix: 'Copy the whole address from the browser, or take the link out.',
  }),
}
