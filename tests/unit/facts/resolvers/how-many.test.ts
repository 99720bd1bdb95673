import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractFacts } from '@/lib/facts/extract'
import { traceIfFailed } from '@/tests/support/trace-stages'

function askedOf(text: string): readonly string[] {
  traceIfFailed(text)
  const { facts } = extractFacts(text, {})
  return facts.flatMap(({ kind, relation, subject, value }) =>
    kind === 'number' ? [`${relation} | ${subject} | ${value}`] : [],
  )
}

describe('how-many', () => {
  it.each([
    ['Some 4,500 volunteers came.', ['how many | volunteers | 4500']],
    ['They recorded five healthy cubs.', ['how many | healthy cubs | 5']],
    ['There are 120,000 licensed hunters in Poland.', ['how many | licensed hunters | 120000']],
    ['It has 900 members of the public.', ['how many | members of the public | 900']],
    ['She used eight of her 20 holidays.', ['how many | holidays | 8', 'how many | holidays | 20']],
    ['It boasts a 100-seat hall.', ['how many | seats in the hall | 100']],
    ['It has 15 to 20 rooms.', ['how many | rooms | 15 to 20']],
    ['One in five children is poor.', ['what share of | children | 1/5']],
    ['It was seen in 30 US states.', ['how many | US states | 30']],
    ['Half the children came.', ['what share of | the children | 1/2']],
    ['A third of Peru’s energy supply is clean.', ['what share of | Peru’s energy supply | 1/3']],
    ['Only 5% of the UK population can.', ['what percentage of | the UK population | 5']],
    [
      'There was a 6% drop in the prisoner population.',
      ['what percentage | drop in the prisoner population | 6'],
    ],
    ['They pay a tax of 23%.', ['what percentage | tax | 23']],
    ['Sales fell by 23%.', ['by how much | Sales fell | 23']],
    ['Tourist numbers are down 80%.', ['by how much | Tourist numbers are down | 80']],
    ['Unemployment has risen to 8%.', ['to how much | Unemployment has risen | 8']],
    ['A £14m discovery centre will open.', ['how much | discovery centre | 14000000']],
    ['A similar flat would cost £2,000.', ['how much | A similar flat | 2000']],
    [
      'The rent is €800 (£625) a month.',
      ['how much | The rent | 800', 'how much | The rent | 625'],
    ],
    ['The pipe was 50 metres long.', ['how long | The pipe | 50']],
    ['The lake is 50 metres deep.', ['how deep | The lake | 50']],
    ['They went down a 50-metre drainpipe.', ['what length | drainpipe | 50']],
    ['It was a journey of three or four metres.', ['what length | journey | 3 to 4']],
    ['It makes 580 megawatts (MW) of electricity.', ['how much | electricity | 580']],
    ['They get five days’ paid holiday.', ['how long | paid holiday | 5']],
    ['Jail terms last ten years.', ['how long | Jail terms | 10']],
    ['The first two years of the war were hard.', ['gap | The first … of the war were hard | 2']],
    ['Boston is 34th.', ['which place | Boston | 34']],
    ['Lemnos is the eighth largest island in Greece.', ['which place | Lemnos | 8']],
    [
      'Wolves can move up to 30km during a single hunt.',
      ['gap | Wolves can move up to … during a single hunt | 30'],
    ],
  ])('says of %j what its numbers count', (text, expected) => {
    expect(askedOf(text)).toEqual(expected)
  })

  it.each([
    ['It is 50 metres long.', 'unclear-subject'],
    ['But my rent is just €800.', 'unclear-subject'],
    ['They take an average of 25.', 'nothing-counted'],
    ['Three of them left.', 'nothing-counted'],
    ['They found element 113.', 'only-a-label'],
    ['There are dozens of beaches.', 'open-number'],
    ['It has four times the number of rooms.', 'comparison'],
    ['The rate is half that of Peru.', 'comparison'],
    ['Unemployment rose from 5% to 10%.', 'change'],
  ])('refuses the number of %j and says why', (text, reason) => {
    const { refusals } = extractFacts(text, {})
    expect(askedOf(text)).toEqual([])
    expect(refusals.map((refusal) => refusal.reason)).toContain(reason)
  })

  it('makes a fact or a refusal of every number and every age', () => {
    const words = [
      '5', '£5m', '23%', 'three', 'or', 'four', 'metres', 'between', 'and', '30', 'people', 'of the', 'dozens', 'half', 'was',
      'The lake', '.', ',', '(', ')', 'aged', 'ten', 'to', '17', 'under', '37th', 'largest', 'his daughter,', 'from', 'rose',
      'element', '-', 'one in five', 'hundred', 'a', 'year', 'years', 'old', 'Ann', '“', '”',
    ] // prettier-ignore
    const text = fc
      .array(fc.constantFrom(...words), { maxLength: 40 })
      .map((list) => list.join(' '))
    fc.assert(
      fc.property(text, (passage) => {
        const { mentions, facts, refusals } = extractFacts(passage, {})
        for (const { kind, start, end } of mentions) {
          if (kind !== 'number' && kind !== 'age') continue
          const made = [...facts, ...refusals].filter((one) => one.start === start)
          expect(made.some((one) => one.end === end)).toBe(true)
        }
      }),
      { seed: 3, numRuns: 400 },
    )
  })
})
