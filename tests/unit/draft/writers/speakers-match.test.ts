import { describe, expect, it } from 'vitest'
import { speakersMatch } from '@/lib/draft/writers/speakers-match'
import { written } from '../written'

const ANN = '“Nobody in the street could sleep last night,” said Ann Smith.'
const JANE = '“My daughter counted every single coin twice,” said Jane Brown.'
const TOM = '“The boat has been in the family for years,” said Tom Hill.'

describe('speakersMatch', () => {
  it('pairs three speakers or more with what they said', () => {
    expect(written(speakersMatch, [ANN, JANE, TOM].join(' '))).toMatchObject([
      {
        key: [
          { left: 'Ann Smith', right: '“Nobody in the street could sleep last night”' },
          { left: 'Jane Brown', right: '“My daughter counted every single coin twice”' },
          { left: 'Tom Hill', right: '“The boat has been in the family for years”' },
        ],
      },
    ])
  })

  it('makes nothing of two speakers', () => {
    expect(written(speakersMatch, `${ANN} ${JANE}`)).toEqual([])
  })
})
