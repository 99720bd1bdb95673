import { describe, expect, it } from 'vitest'
import { readMaterial } from '@/lib/draft/read-material'
import { relative } from '@/lib/draft/writers/relative'

function asked(passage: string): readonly (readonly [string, string])[] {
  return [...relative.write(readMaterial({ passage }))].flatMap((wording) =>
    wording.shape === 'value' ? [[wording.stem, wording.key] as const] : [],
  )
}

function accepted(passage: string): readonly (readonly string[])[] {
  return [...relative.write(readMaterial({ passage }))].flatMap((wording) =>
    wording.shape === 'value' ? [wording.accept] : [],
  )
}

describe('who is whose relative', () => {
  it.each([
    ['Anna Lund’s brother, Karl Lund, came.', 'Who is Anna Lund’s brother?', 'Karl Lund'],
    [
      'Anna Lund’s grandfather, Karl Lund, wrote it.',
      'Who was Anna Lund’s grandfather?',
      'Karl Lund',
    ],
    [
      'Anna Lund’s grandfather, Karl Lund, 84, wrote it.',
      'Who is Anna Lund’s grandfather?',
      'Karl Lund',
    ],
    ['Anna Lund came with her husband, Tom Baker.', 'Who is Anna Lund’s husband?', 'Tom Baker'],
    ['Tom Baker, son of Anna Lund, came.', 'Who is Anna Lund’s son?', 'Tom Baker'],
  ])('%s', (passage, stem, key) => {
    expect(asked(passage)).toEqual([[stem, key]])
  })

  it.each([
    ['two of them', 'Anna Lund’s son, Tom Lund, came. Anna Lund’s son, Karl Lund, left.'],
    ['a pronoun that might be two people’s', 'Tom Baker met Karl Lund and his wife, Anna Lund.'],
    ['no name', 'Anna Lund came with her husband.'],
  ])('asks nothing about %s', (_, passage) => {
    expect(asked(passage)).toEqual([])
  })

  it.each([
    ['a brother of one name by the family’s', 'Anna Lund’s brother Tom, 19, came.', ['Tom Lund']],
    ['nobody who has a name of the own', 'Anna Lund’s brother, Tom Baker, came.', []],
    ['no grandfather by it', 'Anna Lund’s grandfather Tom, 84, came.', []],
  ])('accepts %s', (_, passage, accept) => {
    expect(accepted(passage)).toEqual([accept])
  })
})
