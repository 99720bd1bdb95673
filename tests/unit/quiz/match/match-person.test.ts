import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchPerson } from '@/lib/quiz/match/match-person'
import { said, type Expected } from '../../../support/verdicts'

const NONE = ''
const MIXED =
  'Dr Jürgen Müller, a Swiss geologist, and his wife, Søren Kierkegaard scholar Ida Jørgensen, live in ' +
  'Düsseldorf. Mr and Mrs Brown met them. Sir Paul McCartney sang. Queen Elizabeth II died in 2022. ' +
  'Elizabeth Taylor acted. President Joe Biden flew from the US to Northern Ireland. The Rt Hon Anne-Marie ' +
  'O’Neill MP wrote. Anne-Marie smiled. ”Big Jim” Larkin spoke; Larkin shouted. Ludwig van Beethoven was ' +
  'deaf. The Louvre in Paris closed. They went to Newcastle, Australia, then Newcastle upon Tyne. Lewis ' +
  'Hamilton of Hamilton, Ontario. Chief Inspector Ruth Park. The Dalai Lama came. Pelé scored. Ana de Armas. ' +
  'Victoria Falls is on the border of Zambia and Zimbabwe. The boat left Cape Town. Lake Victoria.'
const PALACE =
  'The King turned 75 on Tuesday and dined with close friends at Clarence House. Prince Harry, 39, rang from California. ' +
  'Meghan, the Duchess of Sussex, rang too. Prince William sent a card. Harry and his wife gave up Frogmore Cottage. ' +
  'Harry may come to London in September. The Crown, a series about Diana, Princess of Wales, is out on Thursday.'
const BRIDGE =
  'Mayor Rosa Delgado opened the Halden Bridge in Norbury on Monday. Delgado, 52, said the £4m bridge would help. ' +
  'Councillor Tom Fisk opposed it. “It is ugly,” said Mr Fisk. Her deputy, Anil Kapoor, cut the ribbon. The engineer, ' +
  'Dr. Wen Li, flew in from Toronto, Ontario. Pupils from St Mary’s School in Norbury sang. The president, Emmanuel ' +
  'Macron, sent a letter from Paris. Macron’s office confirmed it. Former US president Barack Obama was invited. ' +
  'Obama declined. Maria Lopez and her sister Ana Lopez came. Mount Kilimanjaro in Tanzania was shown on a poster. The ' +
  'team travelled from Georgia to Tbilisi, and on to the United Arab Emirates.'
const FAIR =
  'Aria Chen, a ninth-grader at Lincoln High School in Portland, Oregon, won the state science fair on Saturday. Chen’s ' +
  'project used moss. Principal David Okafor called her “a marvel.” Her father, James Chen, cried. Aria said she owed ' +
  'it to Ms. Rivera. The runner-up was Bobby Lee Jr. of Salem. The fair was held at the Oregon Convention Center. Chen ' +
  'will travel to Washington, D.C., in May.'
const CLINIC =
  'Amina Yusuf, 34, runs the clinic. Ms Yusuf said she was glad. Her brother Karim Yusuf disagreed. “It is late,” said ' +
  'Dr Jane Smith. John Smith left early. Smith was tired. The prime minister, Keir Starmer, spoke. Starmer smiled. Sir ' +
  'Keir later met King Charles. Christopher “Kit” Marlowe, known as Kit, wrote. Joanne Rowling, nicknamed Jo, came ' +
  'with Mary Ann Evans, who was known to her friends as Polly.'
const SUSSEX =
  'Meghan, the Duchess of Sussex, came with Prince Harry, 39. The Duchess waved. Harry laughed. Archie, his son, slept. ' +
  'Diana, Princess of Wales, died. William Brown and William Green met. William sang.'

const COURT =
  'Amina Yusuf, 43, who works there, told the court that Kevin Marsh threatened her on 2 May. PC Tom Reilly chased him. ' +
  'Detective Inspector Sarah Reilly called him a coward. Judge Helen Abara sentenced Marsh, of Hulme. The Mayor of ' +
  'Manchester, Andy Lowe, praised the officers. DI Reilly said that it had taken long. Dean Hollis, his brother, and ' +
  'Wayne Hollis watched.'
const COUNCIL =
  'President Lucía Fernández of Colombia spoke first. Kofi Mensah, the Ghanaian foreign minister, spoke for an hour; ' +
  'Crown Prince Faisal came. Margaret "Maggie" Chen, 52, led the firm. Mr. Samuel Okafor, its finance director, sat. ' +
  'Professor Niamh O’Brien wrote of King Henry VIII and Queen Elizabeth I. Claire Dubois filmed it.'

const CONSTABLES =
  'PC Charlotte Yusuf said that PC Faith Yusuf was late. PC Yusuf left. Duke Stone met his brother, Lord John Stone.'

const ROWS: readonly [key: string, response: string, passage: string, verdict: Expected][] = [
  ['Prince Harry', 'Harry', PALACE, 'correct'],
  ['Prince Harry', 'prince harry', PALACE, 'correct'],
  ['Prince Harry', "Prince Harry's", PALACE, 'correct'],
  ['Prince Harry', 'Prince William', PALACE, 'incorrect'],
  ['Prince Harry', 'William', PALACE, 'incorrect'],
  ['Prince Harry', 'Harry and William', PALACE, 'several'],
  ['Prince Harry', 'Harry or William', PALACE, 'several'],
  ['Prince Harry', 'Prince Hary', PALACE, 'spelling'],
  ['Prince Harry', 'Hary', PALACE, 'spelling'],
  ['Prince Harry', 'King Harry', PALACE, 'incorrect'],
  ['Prince Harry', 'Princess Harry', PALACE, 'incorrect'],
  ['Prince Harry', '42', PALACE, 'unreadable'],
  ['Prince Harry', 'Tuesday', PALACE, 'unreadable'],
  ['Prince Harry', "i don't know", PALACE, 'unreadable'],
  ['Prince Harry', 'no one', PALACE, 'unreadable'],
  ['Prince Harry', 'London', PALACE, 'unreadable'],
  ['Prince Harry', 'Harry Styles', PALACE, 'incorrect'],
  ['Prince Harry', 'Meghan', PALACE, 'incorrect'],
  ['Prince Harry', 'it was Harry', PALACE, 'correct'],
  ['Prince Harry', 'Prince Larry', PALACE, 'spelling'],
  ['Prince Harry', 'Mr Harry', PALACE, 'correct'],
  ['Meghan', 'the Duchess of Sussex', PALACE, 'correct'],
  ['Meghan', 'Duchess of Sussex', SUSSEX, 'correct'],
  ['Meghan', 'the Duchess', SUSSEX, 'correct'],
  ['Meghan', 'Meghan, the Duchess of Sussex', SUSSEX, 'correct'],
  ['Meghan', 'Megan', SUSSEX, 'spelling'],
  ['Meghan', 'Diana', SUSSEX, 'incorrect'],
  ['Diana', 'Princess of Wales', SUSSEX, 'correct'],
  ['Diana', 'Princess Diana', SUSSEX, 'correct'],
  ['Prince Harry', 'Archie', SUSSEX, 'incorrect'],
  ['Amina Yusuf', 'Amina', CLINIC, 'imprecise'],
  ['Amina Yusuf', 'Amina Yusuf', CLINIC, 'correct'],
  ['Amina Yusuf', 'Ms Amina Yusuf', CLINIC, 'correct'],
  ['Amina Yusuf', 'Mr Amina Yusuf', CLINIC, 'incorrect'],
  ['Amina Yusuf', 'Yusuf, Amina', CLINIC, 'correct'],
  ['Amina Yusuf', 'A. Yusuf', CLINIC, 'imprecise'],
  ['Amina Yusuf', 'Karim Yusuf', CLINIC, 'incorrect'],
  ['Amina Yusuf', 'Amina Jane Yusuf', CLINIC, 'correct'],
  ['Amina Yusuf', 'Yusuf', CLINIC, 'imprecise'],
  ['Amina Yusuf', 'Amina Yusef', CLINIC, 'spelling'],
  ['Amina Yusuf', 'Jane Smith', CLINIC, 'incorrect'],
  ['Jane Smith', 'Smith', CLINIC, 'ambiguous'],
  ['Jane Smith', 'Dr Smith', CLINIC, 'correct'],
  ['Jane Smith', 'Dr Jane Smith', CLINIC, 'correct'],
  ['Jane Smith', 'John Smith', CLINIC, 'incorrect'],
  ['Jane Smith', 'Jane', CLINIC, 'imprecise'],
  ['John Smith', 'Jon Smith', CLINIC, 'spelling'],
  ['Keir Starmer', 'the prime minister', CLINIC, 'correct'],
  ['Keir Starmer', 'Prime Minister', CLINIC, 'correct'],
  ['Keir Starmer', 'Starmer', CLINIC, 'correct'],
  ['Keir Starmer', 'Sir Keir', CLINIC, 'correct'],
  ['Keir Starmer', 'Sir Keir Starmer', CLINIC, 'correct'],
  ['Keir Starmer', 'Mr Starmer', CLINIC, 'correct'],
  ['Keir Starmer', 'Mrs Starmer', CLINIC, 'incorrect'],
  ['Keir Starmer', 'Prime Minister Keir Starmer', CLINIC, 'correct'],
  ['Keir Starmer', 'President Starmer', CLINIC, 'incorrect'],
  ['Keir Starmer', 'Keir Starmer, the prime minister', CLINIC, 'correct'],
  ['Keir Starmer', 'Kier Starmer', CLINIC, 'spelling'],
  ['Keir Starmer', 'Keir', CLINIC, 'correct'],
  ['King Charles', 'Queen Charles', CLINIC, 'incorrect'],
  ['King Charles', 'Charles', CLINIC, 'correct'],
  ['King Charles', 'King Charles III', CLINIC, 'incorrect'],
  ['King Charles III', 'King Charles II', CLINIC, 'incorrect'],
  ['King Charles III', 'King Charles IIII', CLINIC, 'incorrect'],
  ['Christopher Marlowe', 'Kit', CLINIC, 'correct'],
  ['Christopher Marlowe', 'Kit Marlowe', CLINIC, 'correct'],
  ['Christopher Marlowe', 'Christopher Kit Marlowe', CLINIC, 'correct'],
  ['Joanne Rowling', 'Jo', CLINIC, 'correct'],
  ['Mary Ann Evans', 'Polly', CLINIC, 'correct'],
  ['Mary Ann Evans', 'Mary Evans', CLINIC, 'correct'],
  ['J. K. Rowling', 'JK Rowling', NONE, 'correct'],
  ['J. K. Rowling', 'J K Rowling', NONE, 'correct'],
  ['J. K. Rowling', 'Rowling', NONE, 'imprecise'],
  ['Martin Luther King Jr.', 'Martin Luther King', NONE, 'correct'],
  ['Martin Luther King Jr.', 'Martin Luther King Sr', NONE, 'incorrect'],
  ['Martin Luther King Jr.', 'Martin Luther King Junior', NONE, 'correct'],
  ['William Brown', 'William', SUSSEX, 'ambiguous'],
  ['William Brown', 'William Green', SUSSEX, 'incorrect'],
  ['Ant and Dec', 'Dec and Ant', NONE, 'correct'],
  ['Ant and Dec', 'Ant', NONE, 'imprecise'],
  ['Ant and Dec', 'Ant & Dec', NONE, 'correct'],
  ['Beyoncé', 'Beyonce', NONE, 'correct'],
  ['Łukasz Nowak', 'Lukasz Nowak', NONE, 'correct'],
  ["Sinéad O'Connor", 'Sinead OConnor', NONE, 'correct'],
  ['Neil Armstrong', 'Buzz Aldrin', NONE, 'incorrect'],
  ['Neil Armstrong', 'neil amstrong', NONE, 'spelling'],
  ['Neil Armstrong', 'asdfghjkl', NONE, 'unreadable'],
  ['Neil Armstrong', 'his mother', NONE, 'incorrect'],
  ['Rosa Delgado', 'Delgado', BRIDGE, 'correct'],
  ['Rosa Delgado', 'Mayor Delgado', BRIDGE, 'correct'],
  ['Rosa Delgado', 'Rosa', BRIDGE, 'imprecise'],
  ['Rosa Delgado', 'Mrs Delgado', BRIDGE, 'correct'],
  ['Rosa Delgado', 'Rosa Delgardo', BRIDGE, 'spelling'],
  ['Rosa Delgado', 'Tom Fisk', BRIDGE, 'incorrect'],
  ['Rosa Delgado', 'Fisk', BRIDGE, 'incorrect'],
  ['Tom Fisk', 'Mr Fisk', BRIDGE, 'correct'],
  ['Tom Fisk', 'Fisk', BRIDGE, 'correct'],
  ['Tom Fisk', 'Mrs Fisk', BRIDGE, 'incorrect'],
  ['Tom Fisk', 'Councillor Fisk', BRIDGE, 'correct'],
  ['Tom Fisk', 'Tom', BRIDGE, 'imprecise'],
  ['Anil Kapoor', 'her deputy', BRIDGE, 'correct'],
  ['Anil Kapoor', 'Anil Kapur', BRIDGE, 'spelling'],
  ['Wen Li', 'Dr Li', BRIDGE, 'correct'],
  ['Wen Li', 'Doctor Wen Li', BRIDGE, 'correct'],
  ['Wen Li', 'the engineer', BRIDGE, 'correct'],
  ['Emmanuel Macron', 'President Macron', BRIDGE, 'correct'],
  ['Emmanuel Macron', 'Macron', BRIDGE, 'correct'],
  ['Emmanuel Macron', 'the president', BRIDGE, 'correct'],
  ['Emmanuel Macron', 'Emanuel Macron', BRIDGE, 'spelling'],
  ['Emmanuel Macron', 'King Macron', BRIDGE, 'incorrect'],
  ['Barack Obama', 'President Obama', BRIDGE, 'correct'],
  ['Barack Obama', 'obama', BRIDGE, 'correct'],
  ['Barack Obama', 'Michelle Obama', BRIDGE, 'incorrect'],
  ['Barack Obama', 'Barrack Obama', BRIDGE, 'spelling'],
  ['Barack Obama', 'Barack H. Obama', BRIDGE, 'correct'],
  ['Maria Lopez', 'Lopez', BRIDGE, 'imprecise'],
  ['Maria Lopez', 'Ana Lopez', BRIDGE, 'incorrect'],
  ['Maria Lopez', 'Maria López', BRIDGE, 'correct'],
  ['Maria Lopez', 'Maria and Ana', BRIDGE, 'several'],
  ['Maria Lopez', 'Mario Lopez', BRIDGE, 'spelling'],
  ['Maria Lopez', 'Mr Lopez', BRIDGE, 'incorrect'],
  ['Aria Chen', 'Chen', FAIR, 'correct'],
  ['Aria Chen', 'Aria', FAIR, 'correct'],
  ['Aria Chen', 'James Chen', FAIR, 'incorrect'],
  ['James Chen', 'her father', FAIR, 'correct'],
  ['James Chen', 'Chen', FAIR, 'ambiguous'],
  ['David Okafor', 'Principal Okafor', FAIR, 'correct'],
  ['David Okafor', 'Okafor', FAIR, 'imprecise'],
  ['Bobby Lee Jr.', 'Bobby Lee', FAIR, 'correct'],
  ['Bobby Lee Jr.', 'Bobby Lee Sr.', FAIR, 'incorrect'],
  ['Ms. Rivera', 'Rivera', FAIR, 'correct'],
  ['Ms. Rivera', 'Mr. Rivera', FAIR, 'incorrect'],
  ['Ms. Rivera', 'Mrs Rivera', FAIR, 'correct'],
  ['Aria Chen', 'Portland', FAIR, 'unreadable'],
  ['Aria Chen', 'a girl', FAIR, 'incorrect'],
  ['Aria Chen', '14', FAIR, 'unreadable'],
  ['Aria Chen', '14 November', FAIR, 'unreadable'],
  ['Aria Chen', 'aria chen 😀', FAIR, 'correct'],
  ['Aria Chen', '“Aria Chen”', FAIR, 'correct'],
  ['Aria Chen', 'by Aria Chen', FAIR, 'correct'],
  ['Aria Chen', 'Aria Chen or James Chen', FAIR, 'several'],
  ['Aria Chen', 'Aria Chen, James Chen', FAIR, 'several'],
  ['Aria Chen', 'the student Aria Chen', FAIR, 'correct'],
  ['Jürgen Müller', 'Jurgen Muller', MIXED, 'correct'],
  ['Jürgen Müller', 'Juergen Mueller', MIXED, 'correct'],
  ['Jürgen Müller', 'Dr Müller', MIXED, 'correct'],
  ['Ida Jørgensen', 'Ida Jorgensen', MIXED, 'correct'],
  ['Paul McCartney', 'Sir Paul McCartney', MIXED, 'correct'],
  ['Sir Paul McCartney', 'Paul McCartney', MIXED, 'correct'],
  ['Sir Paul McCartney', 'McCartney', MIXED, 'imprecise'],
  ['Paul McCartney', 'Dame Paul McCartney', MIXED, 'incorrect'],
  ['Queen Elizabeth II', 'Queen Elizabeth', MIXED, 'imprecise'],
  ['Queen Elizabeth II', 'Elizabeth II', MIXED, 'correct'],
  ['Queen Elizabeth II', 'Queen Elizabeth I', MIXED, 'incorrect'],
  ['Queen Elizabeth II', 'Elizabeth Taylor', MIXED, 'incorrect'],
  ['Joe Biden', 'President Biden', MIXED, 'correct'],
  ['Joe Biden', 'Biden', MIXED, 'imprecise'],
  ['Joe Biden', 'Vice President Biden', MIXED, 'incorrect'],
  ["Anne-Marie O'Neill", 'Anne Marie ONeill', MIXED, 'correct'],
  ["Anne-Marie O'Neill", 'Anne-Marie', MIXED, 'correct'],
  ['Jim Larkin', 'Larkin', MIXED, 'correct'],
  ['Ludwig van Beethoven', 'Beethoven', MIXED, 'imprecise'],
  ['Ludwig van Beethoven', 'van Beethoven', MIXED, 'imprecise'],
  ['Ludwig van Beethoven', 'Ludwig Beethoven', MIXED, 'correct'],
  ['Pelé', 'pele', MIXED, 'correct'],
  ['Pelé', 'Peel', MIXED, 'incorrect'],
  ['the Dalai Lama', 'Dalai Lama', MIXED, 'correct'],
  ['the Dalai Lama', 'the Dali Lama', MIXED, 'spelling'],
  ['Ana de Armas', 'Ana De Armas', MIXED, 'correct'],
  ['Mr Brown', 'Mrs Brown', MIXED, 'incorrect'],
  ['Neil Armstrong', 'Armstrong, Neil', NONE, 'correct'],
  ['Neil Armstrong', 'Louis Armstrong', NONE, 'incorrect'],
  ['Neil Armstrong', 'Neil', NONE, 'imprecise'],
  ['Neil Armstrong', 'N. Armstrong', NONE, 'imprecise'],
  ['Neil Armstrong', 'NEIL ARMSTRONG', NONE, 'correct'],
  ['Neil Armstrong', 'the astronaut Neil Armstrong', NONE, 'correct'],
  ['Neil Armstrong', 'Neil A. Armstrong', NONE, 'correct'],
  ['Neil Armstrong', 'nobody', NONE, 'unreadable'],
  ['Neil Armstrong', 'Neil Armstrong and Buzz Aldrin', NONE, 'several'],
  ['Neil Armstrong', 'not Neil Armstrong', NONE, 'incorrect'],
  ['Neil Armstrong', "Neil Armstrong's", NONE, 'correct'],
  ['Neil Armstrong', 'July 1969', NONE, 'unreadable'],
  ['Neil Armstrong', '$5', NONE, 'unreadable'],
  ['Neil Armstrong', 'Neill Armstrong', NONE, 'spelling'],
  ['Neil Armstrong', "Neil Armstrong's wife", NONE, 'incorrect'],
  ['王小明', '王小明', NONE, 'correct'],
  ['Иван Петров', 'иван петров', NONE, 'correct'],
  ['Sarah Reilly', 'DI Reilly', COURT, 'correct'],
  ['Sarah Reilly', 'DI Sarah Reilly', COURT, 'correct'],
  ['Sarah Reilly', 'Detective Inspector Reilly', COURT, 'correct'],
  ['Sarah Reilly', 'Det. Insp. Reilly', COURT, 'correct'],
  ['Sarah Reilly', 'PC Reilly', COURT, 'incorrect'],
  ['Sarah Reilly', 'PC Sarah Reilly', COURT, 'incorrect'],
  ['Sarah Reilly', 'Judge Reilly', COURT, 'incorrect'],
  ['Sarah Reilly', 'Reilly', COURT, 'imprecise'],
  ['Sarah Reilly', 'Sarah', COURT, 'imprecise'],
  ['Tom Reilly', 'PC Reilly', COURT, 'correct'],
  ['Tom Reilly', 'Police Constable Tom Reilly', COURT, 'correct'],
  ['Tom Reilly', 'DI Reilly', COURT, 'incorrect'],
  ['Tom Reilly', 'Sgt Tom Reilly', COURT, 'incorrect'],
  ['Tom Reilly', 'Tim Reilly', COURT, 'incorrect'],
  ['Tom Reilly', 'Judge Reilly', COURT, 'incorrect'],
  ['Tom Reilly', 'PC Tom Reily', COURT, 'spelling'],
  ['Kevin Marsh', 'Mr Marsh', COURT, 'correct'],
  ['Kevin Marsh', 'Kevin Marsh, of Hulme', COURT, 'correct'],
  ['Kevin Marsh', 'Kevin Marsh, 60', COURT, 'correct'],
  ['Kevin Marsh', 'Helen Marsh', COURT, 'incorrect'],
  ['Dean Hollis', 'Dean Hollis', COURT, 'correct'],
  ['Dean Hollis', 'Wayne Hollis', COURT, 'incorrect'],
  ['Dean Hollis', 'Sean Hollis', COURT, 'incorrect'],
  ['Dean Hollis', 'Hollis', COURT, 'imprecise'],
  ['Wayne Hollis', 'Dean Hollis', COURT, 'incorrect'],
  ['Wayne Hollis', 'Wayne Hollis or Dean Hollis', COURT, 'several'],
  ['Andy Lowe', 'the Mayor of Manchester', COURT, 'correct'],
  ['Andy Lowe', 'Judge Lowe', COURT, 'incorrect'],
  ['Lucía Fernández', 'President Fernandez', COUNCIL, 'correct'],
  ['Lucía Fernández', 'King Fernandez', COUNCIL, 'incorrect'],
  ['Lucía Fernández', 'Vice President Fernandez', COUNCIL, 'incorrect'],
  ['Kofi Mensah', 'foreign minister Kofi Mensah', COUNCIL, 'correct'],
  ['Kofi Mensah', 'the Ghanaian foreign minister', COUNCIL, 'correct'],
  ['Crown Prince Faisal', 'Prince Faisal', COUNCIL, 'correct'],
  ['Crown Prince Faisal', 'King Faisal', COUNCIL, 'incorrect'],
  ['Crown Prince Faisal', 'Prince Faisall', COUNCIL, 'spelling'],
  ['Margaret Chen', 'Maggie Chen', COUNCIL, 'correct'],
  ['Margaret Chen', 'Maggie', COUNCIL, 'correct'],
  ['Margaret Chen', 'Ms Maggie Chen', COUNCIL, 'correct'],
  ['Margaret Chen', 'Margaret "Maggie" Chen', COUNCIL, 'correct'],
  ['Margaret Chen', 'Maggie Okafor', COUNCIL, 'incorrect'],
  ['Samuel Okafor', 'the finance director', COUNCIL, 'correct'],
  ['Samuel Okafor', 'finance director Samuel Okafor', COUNCIL, 'correct'],
  ["Niamh O'Brien", "Prof O'Brien", COUNCIL, 'correct'],
  ["Niamh O'Brien", 'niamh o brien', COUNCIL, 'correct'],
  ["Niamh O'Brien", "Prof. Niamh O'Brien", COUNCIL, 'correct'],
  ['Henry VIII', 'Henry the 8th', COUNCIL, 'correct'],
  ['Henry VIII', 'King Henry 8th', COUNCIL, 'correct'],
  ['Henry VIII', 'Henry the Eighth', COUNCIL, 'correct'],
  ['Henry VIII', 'Henry VII', COUNCIL, 'incorrect'],
  ['Henry VIII', 'Henry the 7th', COUNCIL, 'incorrect'],
  ['Henry VIII', 'Henry XIII', COUNCIL, 'incorrect'],
  ['Elizabeth I', 'Queen Elizabeth the First', COUNCIL, 'correct'],
  ['Elizabeth I', 'Elizabeth II', COUNCIL, 'incorrect'],
  ['Elizabeth I', 'Queen Elizabeth II', COUNCIL, 'incorrect'],
  ['Elizabeth I', 'Elizabeth III', COUNCIL, 'incorrect'],
  ['Claire Dubois', 'Mme Claire Dubois', COUNCIL, 'correct'],
  ['PC Faith Yusuf', 'PC Yusuf', CONSTABLES, 'ambiguous'],
  ['PC Charlotte Yusuf', 'PC Yusuf', CONSTABLES, 'ambiguous'],
  ['Lord John Stone', 'Duke Stone', CONSTABLES, 'incorrect'],
  ['Duke Stone', 'John Stone', CONSTABLES, 'incorrect'],
  ['the finance director', 'Samuel Okafor', COUNCIL, 'correct'],
  ['the President of Colombia', 'Lucía Fernández', COUNCIL, 'correct'],
  ['the President of Colombia', 'Kofi Mensah', COUNCIL, 'incorrect'],
]

describe('matchPerson', () => {
  test.each(ROWS)('for %j, %j (%#)', (key, response, passage, verdict) => {
    expect(said(matchPerson(response, key, { passage, language: 'en-GB' }))).toBe(verdict)
  })

  test.each(ROWS.filter(([, , , verdict]) => verdict === 'correct'))(
    'takes %j for %j the other way round',
    (key, response, passage) => {
      expect(said(matchPerson(key, response, { passage, language: 'en-GB' }))).toBe('correct')
    },
  )
})

describe('any response to a person key', () => {
  const word = fc.constantFrom(
    'Harry',
    'Prince',
    'King',
    'Mr',
    'Smith',
    'Jane',
    'J.',
    'III',
    'Jr',
    'Duke of Sussex',
    'and',
    ',',
    'the',
  )
  const typed = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
  )
  const context = { passage: CLINIC, language: 'en-GB' }

  test('is correct where it is the key itself', () => {
    fc.assert(
      fc.property(typed, (key) => matchPerson(key, key, context).verdict === 'correct'),
      { seed: 1, numRuns: 2000 },
    )
  })

  test('has the same verdict however often it is marked', () => {
    fc.assert(
      fc.property(typed, typed, (key, response) => {
        const first = matchPerson(response, key, context)
        expect(matchPerson(response, key, { ...context })).toEqual(first)
      }),
      { seed: 2, numRuns: 2000 },
    )
  })

  test.each(['a ', 'and ', ', ', '(', "'s ", '\u0301', '9', 'the '])(
    'is marked in time that grows with its length, of many %j',
    (unit) => {
      const time = (length: number): number => {
        const response = unit.repeat(length / unit.length)
        const start = performance.now()
        matchPerson(response, 'Clarence House', context)
        return performance.now() - start
      }
      time(20_000)
      expect(time(200_000)).toBeLessThan(1_000)
    },
  )
})
