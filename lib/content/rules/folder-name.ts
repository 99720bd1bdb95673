import { quoted } from '../quoted'
import type { ReadingRule } from '../rule'

/** The name of an article's folder can be part of an address. */
export const folderName: ReadingRule<[name: string]> = {
  name: 'folder-name',
  severity: 'error',
  says: (name) => ({
    expected:
      'a folder name of lower-case letters a to z, digits and single hyphens, at most 80 characters',
    found: quoted(name),
    fix: 'Rename the folder; its name is part of the address of the page: moon-landing.',
  }),
}
