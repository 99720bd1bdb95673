import { findNearestName } from '../nearest-name'
import { oneOf, quoted } from '../quoted'
import type { ReadingRule } from '../rule'

/** Only fields that mean something stand in a file. */
export const unknownField: ReadingRule<[field: string, known: readonly string[]]> = {
  name: 'unknown-field',
  severity: 'error',
  says(field, known) {
    const nearest = findNearestName(field, known)
    return {
      expected: `only these fields here: ${known.join(', ')}`,
      found: `${quoted(field)}${nearest === undefined ? '' : `; did you mean "${nearest}"?`}`,
      fix:
        nearest === undefined
          ? `Take this field out, or rename it to ${oneOf(known)}.`
          : `Rename this field to "${nearest}", or take it out.`,
    }
  },
}
