import { describe, expect, it } from 'vitest'
import { isPlausiblePerson } from '@/lib/draft/pickers/is-plausible-person'
import { readMaterial } from '@/lib/draft/read-material'
import { valueWording } from '../value-wording'

const material = readMaterial({
  passage:
    'Anna Lund, 54, came with her son Rory and her daughter Ruth Lund. “It is big,” said Tom Baker, nine. Maria Lopez left.',
})

describe('who may stand beside the key', () => {
  it.each([
    ['a woman for a daughter', 'relative', 'Who is Anna Lund’s daughter?', 'Maria Lopez', true],
    ['a man for a daughter', 'relative', 'Who is Anna Lund’s daughter?', 'Tom Baker', false],
    ['a son for a daughter', 'relative', 'Who is Anna Lund’s daughter?', 'Rory', false],
    ['anybody for a cousin', 'relative', 'Who is Anna Lund’s cousin?', 'Tom Baker', true],
    ['a woman for a farmer', 'role', 'Who works as a farmer?', 'Anna Lund', true],
    ['a child for a farmer', 'role', 'Who works as a farmer?', 'Tom Baker', false],
    ['a child for who did it', 'who', 'Who came?', 'Tom Baker', true],
  ] as const)('%s: %s', (_, writer, stem, name, isPlausible) => {
    const wording = valueWording({ kind: 'person', by: `x + ${writer}`, stem })
    expect(isPlausiblePerson(name, wording, material)).toBe(isPlausible)
  })
})
