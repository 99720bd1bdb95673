import { describe, expect, it } from 'vitest'
import { peopleNames } from '@/lib/facts/parsers/people'
import { readPassage } from '@/lib/facts/read-passage'
import { traceIfFailed } from '@/tests/support/trace-stages'

function find(text: string): readonly (readonly [string, string])[] {
  traceIfFailed(text)
  return [...peopleNames.parse(readPassage(text, {}))]
    .toSorted((a, b) => a.start - b.start)
    .map(({ text: said, value }) => [said, value])
}

describe('people who are found, with their fullest names', () => {
  it.each([
    ['a whole name', 'Amara Okafor won.', [['Amara Okafor', 'Amara Okafor']]],
    [
      'a surname after the whole name',
      'Amara Okafor won. Okafor wept.',
      [
        ['Amara Okafor', 'Amara Okafor'],
        ['Okafor', 'Amara Okafor'],
      ],
    ],
    [
      'a given name that opens names of land',
      'Farmer Isla Marwick, 29, came.',
      [['Isla Marwick', 'Isla Marwick']],
    ],
    ['a title', 'Mr Halloran left.', [['Mr Halloran', 'Mr Halloran']]],
    [
      'an office before a name',
      'Health Minister Recep Akdag resigned.',
      [['Recep Akdag', 'Recep Akdag']],
    ],
    [
      'a prince',
      'Prince Harry rang. Harry was glad.',
      [
        ['Prince Harry', 'Prince Harry'],
        ['Harry', 'Prince Harry'],
      ],
    ],
    [
      'an office beside a name',
      'Meghan, the Duchess of Sussex, sang.',
      [
        ['Meghan', 'Meghan'],
        ['Duchess of Sussex', 'Meghan'],
      ],
    ],
    ['an office alone', 'A letter from the King came.', [['King', 'King']]],
    ['a speaker of one word', '"No," said Zelenka.', [['Zelenka', 'Zelenka']]],
    ['an owner', "Maria Lopez's dog barked.", [['Maria Lopez', 'Maria Lopez']]],
    ['initials', 'J. K. Rowling wrote it.', [['J. K. Rowling', 'J. K. Rowling']]],
    [
      'a ruler with a numeral',
      'It was built for Henry VIII in 1520.',
      [['Henry VIII', 'Henry VIII']],
    ],
    [
      'a small word inside',
      'Ursula von der Leyen agreed.',
      [['Ursula von der Leyen', 'Ursula von der Leyen']],
    ],
    ['a name that everybody knows', 'Many people voted for Trump.', [['Trump', 'Trump']]],
    ['a surname that is a rare word', 'Wright wrote it.', [['Wright', 'Wright']]],
    [
      'an office of three words',
      'Chief Operating Officer Tom Baker left.',
      [['Tom Baker', 'Tom Baker']],
    ],
    ['an age behind', 'The driver, Talvin, 39, was unhurt.', [['Talvin', 'Talvin']]],
  ] as const)('%s', (_, text, people) => {
    expect(find(text)).toEqual(people)
  })
})

describe('people of results, cards and wire reports, in order', () => {
  it.each([
    [
      'signs set apart from words',
      "Norway 's Torsten Vik ( captain ) , Per Moe and Ivo Rask met .",
      ['Torsten Vik', 'Per Moe', 'Ivo Rask'],
    ],
    ['a row of results', '2. Tony Jarrell ( Britain ) 13.35', ['Tony Jarrell']],
    [
      'a row of results between blank lines',
      'Men\n\nRick Leach ( Chile ) beat Mark Calder ( Japan ) 6-1\n\nWomen',
      ['Rick Leach', 'Mark Calder'],
    ],
    [
      'scorers with their minutes',
      'Brann 2 (Moldskred 30th minute, Eftevaag 77 pen) Viking 0.',
      ['Moldskred', 'Eftevaag'],
    ],
    [
      'a cricket card',
      'Hashim Waqas c Croft b Mullens 176\nBowling: Croft 18-6-61-1, Mullens 24-5-67-2',
      ['Hashim Waqas', 'Croft', 'Mullens', 'Croft', 'Mullens'],
    ],
    [
      'a batsman of one name',
      'Ijazul-Haqq c Crofton b Mullensworth 35\n',
      ['Ijazul-Haqq', 'Crofton', 'Mullensworth'],
    ],
    [
      'a headline in capitals of whom the text names',
      'BALLERSTEDT WINS STAGE IN PISA .\n\nErik Ballerstedt won on Friday.',
      ['BALLERSTEDT', 'Erik Ballerstedt'],
    ],
    ['a whole name in capitals', 'POLICE SEEK JOHN PETERSON AGAIN .\n\nHe ran.', ['JOHN PETERSON']],
    [
      'a name of two syllables',
      'He met Kim Hyun-soo and Lee Teng-fu.',
      ['Kim Hyun-soo', 'Lee Teng-fu'],
    ],
    ['a rank of two words', 'Lieutenant-General Ivan Rokhlin left.', ['Ivan Rokhlin']],
    [
      'a given name that is a word before a word',
      'The senator met Bob Dole and Bill Frost.',
      ['Bob Dole', 'Bill Frost'],
    ],
    ['a supervisor', 'Orangetown Supervisor Thom Kleiner left.', ['Thom Kleiner']],
    ['an office behind', 'He rang Strobe Haddan, a former deputy minister.', ['Strobe Haddan']],
    [
      'a verb behind, after a place',
      'In Lahore, Nizam Shirafi and Imran Malik protested.',
      ['Nizam Shirafi', 'Imran Malik'],
    ],
    [
      'somebody of a country',
      'Ana Roza and Gita Kemskaya of Russia drew.',
      ['Ana Roza', 'Gita Kemskaya'],
    ],
    ['a small African word', 'Daniel arap Kosgei resigned.', ['Daniel arap Kosgei']],
    [
      'whoever stands before a country that owns',
      'Ryuta Hashida, Japan’s prime minister, left.',
      ['Ryuta Hashida'],
    ],
  ] as const)('%s', (_, text, people) => {
    expect(find(text).map(([said]) => said)).toEqual(people)
  })
})

describe('what is nobody', () => {
  it.each([
    ['a company', 'General Motors and the Ford Motor Company agreed.'],
    ['a place', 'Rain fell in Victoria and Jordan.'],
    ['a month', 'It opened in April and closed in August.'],
    ['an office without a name', 'The Foreign Minister resigned.'],
    ['demonyms', 'Australians and Mexicans like it.'],
    ['a party', 'The Labour Party won.'],
    ['the end of a longer name', 'Dark Sky Parks are rare.'],
    ['a substance', 'Ununseptium could be a metal.'],
    ['a word that the passage has small too', 'Two had salmonella. Salmonella was in the milk.'],
    ['a brand', 'LifeCell sold it.'],
    ['a newspaper', 'It told Le Figaro so.'],
    ['a firm', 'Kroger Co closed.'],
    ['firms called after people', 'It is owned by Eli Lilly and Merrill Lynch.'],
    ['a newsroom', 'Call Chelsea Newsroom now.'],
    ['a firm with a sign', 'They sued Wilson Avery & Sons.'],
    ['where an analyst works', 'Shares fell, said an analyst at Robert Fenwick.'],
    ['a team in the plural', 'They beat the Cleveland Indians.'],
    ['the heads of a table in capitals', 'W L PCT GB\n\n14 4 .778'],
    ['words in capitals', 'POLICE SEEK MAN AFTER SHOOTING .'],
    ['nothing', ''],
    ['what is named after a saint', 'St Bride’s Point lies far from St Mary’s School.'],
  ])('%s', (_, text) => {
    expect(find(text)).toEqual([])
  })
})
