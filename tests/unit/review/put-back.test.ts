import { describe, expect, it } from 'vitest'
import { putBack } from '@/lib/review/put-back'
import { MANUSCRIPT } from '../../support/any-manuscript'

const [FIRST, SECOND, THIRD] = MANUSCRIPT.article.passage.trim().split('\n\n')
const PHOTO = 'Photo: \\*Getty\\*'

function passageAfter(...ids: readonly string[]): string {
  return ids.reduce(putBack, MANUSCRIPT).article.passage
}

describe('putBack', () => {
  it.each<[outcome: string, ids: readonly string[], paragraphs: readonly (string | undefined)[]]>([
    ['puts words where they stood, as plain text', ['t1'], [FIRST, PHOTO, SECOND, THIRD]],
    ['puts two from one place back in their order', ['t1', 't2'], [FIRST, PHOTO, 'Read more', SECOND, THIRD]],
    ['keeps that order if the second is the first to go back', ['t2', 't1'], [FIRST, PHOTO, 'Read more', SECOND, THIRD]],
    ['counts what was put back before', ['t1', 't2', 't3'], [FIRST, PHOTO, 'Read more', SECOND, THIRD, '1\\. Copyright']],
    ['puts nothing back twice', ['t1', 't1'], [FIRST, PHOTO, SECOND, THIRD]],
  ])('%s', (_, ids, paragraphs) => {
    expect(passageAfter(...ids)).toBe(`${paragraphs.join('\n\n')}\n`)
  }) // prettier-ignore

  it('puts words at the end of a passage that has become shorter', () => {
    const short = { ...MANUSCRIPT, article: { ...MANUSCRIPT.article, passage: 'One.' } }
    expect(putBack(short, 't3').article.passage).toBe('One.\n\n1\\. Copyright')
  })
})
