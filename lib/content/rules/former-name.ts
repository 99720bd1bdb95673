import { quoted } from '../quoted'
import type { ReadingRule } from '../rule'

/** A former name of an article's folder belongs to that article alone, so that an old link has one way to go. */
export const formerName: ReadingRule<[name: string, isFolder: boolean]> = {
  name: 'former-name',
  severity: 'warning',
  says: (name, isFolder) => ({
    expected: 'a former name that no other article has or had',
    found: `${quoted(name)}, which ${isFolder ? 'is the name of a folder' : 'stands there a second time'}`,
    fix: isFolder
      ? 'Take it out; old links with this name lead to that folder.'
      : 'Take it out here or there; old links can lead to one article only.',
  }),
}
