import { describe, expect, it } from 'vitest'
import { readMaterial } from '@/lib/draft/read-material'
import { rolesMatch } from '@/lib/draft/writers/roles-match'

function matched(passage: string): readonly string[] {
  return [...rolesMatch.write(readMaterial({ passage }))].flatMap((wording) =>
    wording.shape === 'match' ? wording.key.map(({ left, right }) => `${left}: ${right}`) : [],
  )
}

const THREE =
  '“No,” said Anna Lund, a travel agent. “Yes,” said Tom Baker, a 58-year-old fisherman. “No,” said Karl Huber, governor of Orvik Prison.'

describe('who does what', () => {
  it('matches three people to their jobs', () => {
    expect(matched(THREE)).toEqual([
      'Anna Lund: Travel agent',
      'Tom Baker: Fisherman',
      'Karl Huber: Governor of Orvik Prison',
    ])
  })

  it.each([
    ['two people', THREE.replace(/ “No,” said Karl.*/, '')],
    ['two of one job', THREE.replace('a travel agent', 'a fisherman')],
    ['one job that says the other', THREE.replace('a travel agent', 'a prison governor')],
  ])('does not match %s', (_, passage) => {
    expect(matched(passage)).toEqual([])
  })
})
