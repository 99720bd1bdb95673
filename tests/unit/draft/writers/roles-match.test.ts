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

  it('ends an office before the word that joins it to the sentence', () => {
    const passage = `${THREE.replace(/ “No,” said Karl.*/, '')} The plan came into question when Mayor Karl Huber left.`
    expect(matched(passage).at(-1)).toBe('Karl Huber: Mayor')
  })

  it.each([
    ['two people', THREE.replace(/ “No,” said Karl.*/, '')],
    ['who held a seat', THREE.replace('governor of Orvik Prison', 'the Republican incumbent')],
    ['two of one job', THREE.replace('a travel agent', 'a fisherman')],
    ['one job that says the other', THREE.replace('a travel agent', 'a prison governor')],
  ])('does not match %s', (_, passage) => {
    expect(matched(passage)).toEqual([])
  })
})
