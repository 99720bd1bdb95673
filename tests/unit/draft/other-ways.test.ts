import { describe, expect, it } from 'vitest'
import { settleDraft } from '@/lib/draft/draft-quiz'
import { otherWays } from '@/lib/draft/other-ways'
import { readMaterial } from '@/lib/draft/read-material'
import type { Item } from '@/lib/quiz/item'

const PASSAGE = [
  'Ann Reed, 39, runs a bakery in Leeds. She opened it in 2019 with her brother Peter Cole, 44.',
  'In 2021 the bakery won a prize. Mary Bell, 58, gave it to them in the town hall.',
  'Ann Reed baked 300 loaves for the day. Peter Cole carried them to the hall.',
  'The street was closed, and people sang. The bakery is open from Monday to Saturday.',
].join('\n\n')

const material = readMaterial({ passage: PASSAGE, published: '2023-11-15', language: 'en-GB' })
const { chosen, reserve } = settleDraft(material)

function waysOf(stem: string): readonly Item[] {
  const found = [...chosen, ...reserve].find(({ item }) => item.stem === stem)
  if (found === undefined) throw new Error(`${stem} is not drafted`)
  return otherWays(found, material).filter(({ id }) => id === found.item.id)
}

describe('otherWays', () => {
  it('asks what is typed as a choice, and by its sentence', () => {
    const ways = waysOf('How old is Ann Reed?')
    expect(ways.map(({ ask, stem, key }) => [ask, stem, key])).toEqual([
      ['choice', 'How old is Ann Reed?', '39'],
      ['evidence', 'Which sentence tells you how old Ann Reed is?', undefined],
    ])
    expect(ways[0]?.distractors).toHaveLength(2)
  })

  it('quotes a question that cannot be turned into a statement', () => {
    const asked = [...chosen, ...reserve].map(({ item }) => item.stem)
    const stem = asked.find((one) => one.startsWith('In which year')) ?? ''
    const stems = waysOf(stem).map((way) => way.stem)
    expect(stems).toContain(`Which sentence answers the question “${stem}”`)
  })

  it('knows no other way for what is no one value', () => {
    const whole = [...chosen, ...reserve].filter(({ candidate }) => candidate.wording.shape !== 'value') // prettier-ignore
    expect(whole.length).toBeGreaterThan(0)
    expect(whole.flatMap((one) => otherWays(one, material))).toEqual([])
  })
})
