import type { ReadingRule } from '../rule'
import { quoted } from '../quoted'

/** No anchors, aliases, tags or nested field names: a value means what it says where it stands. */
export const yamlFeature: ReadingRule<[written: string]> = {
  name: 'yaml-feature',
  severity: 'error',
  says: (written) => ({
    expected: 'plain values: no &, * or ! before a value, and no list as the name of a field',
    found: quoted(written),
    fix: 'Put the whole value in quotation marks.',
  }),
}
