import type { ReadingRule } from '../rule'

/** Nothing outside the content folder is read. */
export const linkLeadsOut: ReadingRule<[]> = {
  name: 'link-leads-out',
  severity: 'error',
  says: () => ({
    expected: 'a file or a folder in the content folder itself',
    found: 'a symbolic link that leads out of it',
    fix: 'Copy what the link leads to into its place.',
  }),
}
