import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMaterial } from '@/lib/draft/read-material'
import { writeAll } from '@/lib/draft/write-all'
import { WRITERS } from '@/lib/draft/writers'
import { howMany } from '@/lib/draft/writers/how-many'
import { order } from '@/lib/draft/writers/order'
import { when } from '@/lib/draft/writers/when'
import { where } from '@/lib/draft/writers/where'
import { who } from '@/lib/draft/writers/who'
import { askedBy } from '@/tests/support/asked-by'
import { anyText } from '@/tests/support/any-text'

const SOURCE = { published: '2023-11-15', language: 'en-GB' }

describe('writeAll', () => {
  it('never throws, and gives whole stems about words of the passage', () => {
    fc.assert(
      fc.property(anyText, (passage) => {
        for (const { wording, writer } of writeAll(WRITERS, readMaterial({ ...SOURCE, passage }))) {
          expect(wording.stem).toMatch(/[?.”]$/)
          for (const text of [wording.stem, wording.rationale]) expectWhole(text)
          // A gap leaves the article's own signs where they stand.
          if (!writer.endsWith('gap')) expect(wording.stem).not.toMatch(/\s[,;:.?!]/)
          for (const { start, end } of [...wording.about, ...wording.evidence]) {
            expect(start).toBeLessThan(end)
            expect(passage.slice(start, end)).toHaveLength(end - start)
          }
        }
      }),
      { seed: 3, numRuns: 3000 },
    )
  })

  it('takes no more of one writer than can be looked at', () => {
    const passage = 'Anna Reed paid £450 for a boat in Leeds in 1998. '.repeat(300)
    const written = writeAll(WRITERS, readMaterial({ ...SOURCE, passage }))
    for (const { name } of WRITERS)
      expect(written.filter(({ writer }) => writer === name).length).toBeLessThanOrEqual(120)
  })
})

const CLAUSE_WRITERS = [when, where, who, howMany, order]

/** All that the writers of clauses ask of a passage. */
function allAskedOf(passage: string): readonly string[] {
  return CLAUSE_WRITERS.flatMap((writer) => askedBy(writer, passage)).map(
    ([stem, key]) => `${stem} ${key}`,
  )
}

describe('what is asked of a whole passage', () => {
  it('an obituary', () => {
    const passage =
      "Margaret Ellery, who taught three generations of Shetland children to swim, has died aged 91. She was born in Lerwick in 1932 and trained as a nurse in Aberdeen. In 1968, Ellery opened the island's first heated pool in a disused herring store. Colleagues said she may have taught 6,000 children."
    expect(allAskedOf(passage)).toEqual([
      'In which year was Margaret Ellery born in Lerwick? 1932',
      "In which year did Margaret Ellery open the island's first heated pool in a disused herring store? 1968",
      'In which city was Margaret Ellery born in 1932? Lerwick',
      'Who taught three generations of Shetland children to swim? Margaret Ellery',
      "In 1968, who opened the island's first heated pool in a disused herring store? Margaret Ellery",
      'How many generations of Shetland children did Margaret Ellery teach to swim? 3',
    ])
  })

  it('a match', () => {
    const passage =
      'The Rockets beat the Comets 4-2 in Denver on Saturday night. Danny Ortega scored three goals for the Rockets, his first hat trick since 2019. Coach Bill Lansing said Ortega had nearly quit the sport last summer. About 18,000 fans watched the game.'
    expect(allAskedOf(passage)).toEqual([
      'On which day did the Rockets beat the Comets 4-2 in Denver? Saturday 11 November 2023',
      'In which city did the Rockets beat the Comets 4-2 on Saturday night? Denver',
      'Who scored three goals for the Rockets? Danny Ortega',
      'How many goals did Danny Ortega score for the Rockets? 3',
      'About how many fans watched the game? 18,000',
    ])
  })

  it('a discovery', () => {
    const passage =
      'Astronomers in Chile have found a planet that circles its star in nine days. The team, led by Dr Ines Duarte, used a telescope at the Cerro Alto Observatory in 2021. Duarte told reporters in Santiago on Monday that the planet is probably made of iron. A paper published in June described the method.'
    expect(allAskedOf(passage)).toEqual([
      'On which day did Dr Ines Duarte tell reporters in Santiago that the planet is probably made of iron? Monday 13 November 2023',
      'Who told reporters in Santiago on Monday that the planet is probably made of iron? Dr Ines Duarte',
    ])
  })

  it('the history of a village', () => {
    const passage =
      'Henry Aldous built the mill in 1786, and his grandson sold it to a brewer in 1851. The mill, damaged by fire in 1902, reopened in 1905. At least 200 women worked at the mill during the war. Legend has it that Aldous hid a chest of gold in the wheel house in 1790.'
    expect(allAskedOf(passage)).toEqual([
      'In which year did Henry Aldous build the mill? 1786',
      'Who built the mill in 1786? Henry Aldous',
    ])
  })

  it('a day in court', () => {
    const passage =
      "A councillor has been fined £450 after his dog bit a postman in Barnsley. Alan Pickering, 58, admitted the charge at Barnsley Magistrates' Court on Friday. The court heard that the dog had escaped in March. Pickering denied kicking the postman in 2019."
    expect(allAskedOf(passage)).toEqual([
      "On which day did Alan Pickering admit the charge at Barnsley Magistrates' Court? Friday 10 November 2023",
      "Who admitted the charge at Barnsley Magistrates' Court on Friday? Alan Pickering",
    ])
  })

  it('a street in Chicago', () => {
    const passage =
      'Maria Santos moved from Manila to Chicago in 1974 and opened a diner on Clark Street. The diner fed 300 workers a day. If the city sells the block in May, the diner will close. “We never turned anyone away,” said Santos. Her son Luis now runs the kitchen.'
    expect(allAskedOf(passage)).toEqual([
      'In which year did Maria Santos move from Manila to Chicago? 1974',
      'From which city did Maria Santos move to Chicago in 1974? Manila',
      'Who moved from Manila to Chicago in 1974? Maria Santos',
    ])
  })
})

/** No doubled blanks, and quotation marks in pairs. */
function expectWhole(text: string): void {
  expect(text).not.toMatch(/\s\s|^\s|\s$/)
  expect(text.match(/“/g)?.length ?? 0).toBe(text.match(/”/g)?.length ?? 0)
  expect((text.match(/"/g)?.length ?? 0) % 2).toBe(0)
}
