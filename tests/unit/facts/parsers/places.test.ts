import { describe, expect, it } from 'vitest'
import { placeNames } from '@/lib/facts/parsers/places'
import { readPassage } from '@/lib/facts/read-passage'
import { traceIfFailed } from '@/tests/support/trace-stages'

function find(text: string): readonly string[] {
  traceIfFailed(text)
  return [...placeNames.parse(readPassage(text, {}))].map((mention) => mention.text)
}

describe('places that are found', () => {
  it.each([
    ['a city', 'She was born in Leeds.', ['Leeds']],
    ['a city and its country', 'He lives in Lyon, France.', ['Lyon', 'France']],
    [
      'a small place before what contains it',
      'A farm in Manaoag, Philippines, was closed.',
      ['Manaoag', 'Philippines'],
    ],
    ['an abbreviation', 'The ship left the U.S. for the UK.', ['U.S.', 'UK']],
    ['an island with a saint', 'Agios Petros is far away.', ['Agios Petros']],
    ['a dateline in capitals', 'NAIROBI — The floods came at night.', ['NAIROBI']],
    ['a place by what it is called', 'They fled the village of Orvanta on foot.', ['Orvanta']],
    ['a venue by its form', 'He dined at Marley House on Friday.', ['Marley House']],
    [
      'a hospital',
      "She was taken to Alder Hey Children's Hospital.",
      ["Alder Hey Children's Hospital"],
    ],
    ['a church of a saint', 'They met at St Andrew’s Church.', ['St Andrew’s Church']],
    ['a headland of a saint', 'It sank off St Bride’s Point.', ['St Bride’s Point']],
    ['a glen that somebody is at', 'They met at Glen Orrin.', ['Glen Orrin']],
    [
      'a lake, a county, a gulf',
      'From Lake Mirrin to Holt County and the Gulf of Mexico.',
      ['Lake Mirrin', 'Holt County', 'Gulf of Mexico'],
    ],
    [
      'a part of a country',
      'Fighting went on in South Sudan and Western Europe.',
      ['South Sudan', 'Western Europe'],
    ],
    ['an owner', "Kenya's largest slum lies in the capital.", ['Kenya']],
    ['a name with hyphens', 'The road to Port-au-Prince was cut.', ['Port-au-Prince']],
    ['a name before "based"', 'The Tokyo-based firm closed.', ['Tokyo']],
    ['a bridge of plain words', 'Buses took the Bear Mountain Bridge.', ['Bear Mountain Bridge']],
    ['a city with a foreign opening', 'In Ciudad Ramirez, rain fell.', ['Ciudad Ramirez']],
    ['a dateline with a date', 'CLEVELAND 1996-10-05\n\nIt rained.', ['CLEVELAND']],
    ['a country of four letters in capitals', 'IRAQ (AP) - Troops left.', ['IRAQ']],
    [
      'countries in a row of results',
      'Men\n\nPer Moe (Japan) beat Ivo Rask (China) 6-1\n\nTor Vik (Czech Republic) 13.2',
      ['Japan', 'China', 'Czech Republic'],
    ],
    [
      'a headline in capitals',
      'MINISTERS FROM CHINA AND WEST BANK MEET IN BRUSSELS .\n\nThey left for the West Bank.',
      ['CHINA', 'WEST BANK', 'BRUSSELS', 'West Bank'],
    ],
    [
      'states in short, with their full stops',
      'From Salem, Mass., to Portland, Ore., and Fresno, Calif., it rained.',
      ['Salem', 'Mass.', 'Portland', 'Ore.', 'Fresno', 'Calif.'],
    ],
    [
      'states by their initials',
      'From Santa Fe, N.M., to Dover, N.H., it rained.',
      ['Santa Fe', 'N.M.', 'Dover', 'N.H.'],
    ],
    ['a state in short that ends a sentence', 'He died in Akron, Ill.', ['Akron', 'Ill']],
    [
      'a list',
      'Votes were counted in Suba, Migori, Rongo and Siaya.',
      ['Suba', 'Migori', 'Rongo', 'Siaya'],
    ],
  ] as const)('%s', (_, text, places) => {
    expect(find(text)).toEqual(places)
  })
})

describe('what is no place', () => {
  it.each([
    ['a team', 'Manchester United beat Leeds United.'],
    ['teams in a table', 'Leeds 2 Sunderland 1\n\nMIAMI 14 4 .778\n\nIt ended.'],
    ['a team that lost', 'Celtic beat Dundee 3-1 on penalties.'],
    ['an event in capitals', 'RESULTS OF THE BRUSSELS GRAND PRIX .'],
    ['a newsroom', 'Call London Newsroom now.'],
    ['a university', 'She teaches at the University of Leeds.'],
    ['a newspaper', 'The Boston Globe reported it.'],
    ['a person', 'Paris Hilton spoke to Jordan Peele.'],
    ['a demonym', 'The French and the Kenyans voted.'],
    ['a month or a day', 'It opened in March, on a Monday.'],
    ['an amount', 'It cost US$5 million.'],
    ['a word that opens a sentence', 'Reading is fun. Nice work.'],
    ['an organisation in capitals', 'The WHO and NATO met.'],
    ['a duke', 'The Duke of Sussex called.'],
    ['nothing', ''],
    ['the school of a saint', 'Pupils of St Mary’s School sang.'],
    ['somebody whose given name opens names of land', 'Isla Marwick, 29, found Glen Tarrow.'],
  ])('%s', (_, text) => {
    expect(find(text)).toEqual([])
  })
})
