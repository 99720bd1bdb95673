import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchPlace } from '@/lib/quiz/match/match-place'
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
const HOSPITAL =
  'The exhibition opened at Alder Hey Children’s Hospital in Liverpool. Staff at Alder Hey cheered. Visitors came from ' +
  'Paris, France and from Manchester. In north London, Amina Yusuf spoke.'
const CAMBRIDGE =
  'He studied in Cambridge, Massachusetts, and taught in Cambridge, England. Mr Leeds was there.'
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

const SHOWS =
  'Ministers from the Democratic Republic of the Congo met in Geneva and dined at Lake Geneva. A show opened at the Musée ' +
  'd’Orsay. Staff of the University of Nairobi came from Moss Side, Manchester, and from Salford. Old Mill has a shop in ' +
  'Springfield, Illinois, and one in Paris.'

const ROWS: readonly [key: string, response: string, passage: string, verdict: Expected][] = [
  ['Clarence House', 'Clarence House, London', PALACE, 'correct'],
  ['Clarence House', 'at clarence house', PALACE, 'correct'],
  ['Clarence House', 'London', PALACE, 'incorrect'],
  ['Clarence House', 'Clarence House, Manchester', PALACE, 'incorrect'],
  ['Clarence House', 'Clarance House', PALACE, 'spelling'],
  ['Clarence House', 'Clarance House, London', PALACE, 'spelling'],
  ['Clarence House', 'Frogmore Cottage', PALACE, 'incorrect'],
  ['Clarence House', 'Clarence House in London', PALACE, 'correct'],
  ['Clarence House', 'Clarence House, UK', PALACE, 'correct'],
  ['Clarence House', 'Clarence House London', PALACE, 'correct'],
  ['Clarence House', 'Clarence', PALACE, 'imprecise'],
  ['Clarence House', 'Clarence House or Frogmore Cottage', PALACE, 'several'],
  ['Clarence House', 'the Clarence House', PALACE, 'correct'],
  ['Clarence House', '42', PALACE, 'unreadable'],
  ['Clarence House', 'on Tuesday', PALACE, 'unreadable'],
  ['Clarence House', 'asdfgh', PALACE, 'unreadable'],
  ['Clarence House', "I don't know", PALACE, 'unreadable'],
  ['Clarence House', 'Buckingham Palace', PALACE, 'incorrect'],
  ['Clarence House', 'Prince Harry', PALACE, 'unreadable'],
  ['Frogmore Cottage', 'Frogmore Cottage, Windsor', PALACE, 'correct'],
  ['California', 'CA', PALACE, 'correct'],
  ['California', 'California, USA', PALACE, 'correct'],
  ['California', 'the US', PALACE, 'incorrect'],
  ['California', 'Calfornia', PALACE, 'spelling'],
  ['California', 'Cailfornia', PALACE, 'spelling'],
  ['Paris', 'Paris, France', HOSPITAL, 'correct'],
  ['Paris', 'Paris in France', HOSPITAL, 'correct'],
  ['Paris', 'Paris (France)', HOSPITAL, 'correct'],
  ['Paris', 'Paris, Texas', HOSPITAL, 'incorrect'],
  ['Paris', 'Paris, TX', HOSPITAL, 'incorrect'],
  ['Paris', 'France', HOSPITAL, 'incorrect'],
  ['Paris', 'Paris, London', HOSPITAL, 'several'],
  ['Paris', 'Paris and London', HOSPITAL, 'several'],
  ['Paris', 'Paris/London', HOSPITAL, 'several'],
  ['Paris', 'London, Leeds', HOSPITAL, 'several'],
  ['Paris', 'Paris, Germany', HOSPITAL, 'incorrect'],
  ['Paris', 'France, Paris', HOSPITAL, 'correct'],
  ['Paris', 'Paris France', HOSPITAL, 'correct'],
  ['Paris', 'Pariss', HOSPITAL, 'spelling'],
  ['Paris', 'Parsi', HOSPITAL, 'spelling'],
  ['Paris, France', 'Paris', HOSPITAL, 'correct'],
  ['Paris, France', 'Paris, Texas', HOSPITAL, 'incorrect'],
  ['Paris, France', 'Paris, Europe', HOSPITAL, 'correct'],
  ['Alder Hey Children’s Hospital', 'Alder Hey', HOSPITAL, 'correct'],
  ['Alder Hey Children’s Hospital', 'alder hey childrens hospital, liverpool', HOSPITAL, 'correct'],
  ['Alder Hey Children’s Hospital', 'alder hey hospital', HOSPITAL, 'imprecise'],
  [
    'Alder Hey Children’s Hospital',
    'alder hey childrens hospital, manchester',
    HOSPITAL,
    'incorrect',
  ],
  ['north London', 'London', HOSPITAL, 'incorrect'],
  ['north London', 'North London', HOSPITAL, 'correct'],
  ['north London', 'northern London', HOSPITAL, 'correct'],
  ['London', 'north London', HOSPITAL, 'incorrect'],
  ['London', 'London, England', HOSPITAL, 'correct'],
  ['London', 'London, UK', HOSPITAL, 'correct'],
  ['London', 'London, Ontario', HOSPITAL, 'incorrect'],
  ['London', 'Londn', HOSPITAL, 'spelling'],
  ['Cambridge, Massachusetts', 'Cambridge', CAMBRIDGE, 'ambiguous'],
  ['Cambridge, Massachusetts', 'Cambridge, MA', CAMBRIDGE, 'correct'],
  ['Cambridge, Massachusetts', 'Cambridge, Mass.', CAMBRIDGE, 'correct'],
  ['Cambridge, Massachusetts', 'Cambridge, England', CAMBRIDGE, 'incorrect'],
  ['Cambridge, Massachusetts', 'Cambridge', NONE, 'correct'],
  ['Cambridge, Massachusetts', 'Cambridge, USA', NONE, 'correct'],
  ['Cambridge, Massachusetts', 'Boston', NONE, 'incorrect'],
  ['United Kingdom', 'UK', NONE, 'correct'],
  ['UK', 'the United Kingdom', NONE, 'correct'],
  ['UK', 'U.K.', NONE, 'correct'],
  ['UK', 'Great Britain', NONE, 'correct'],
  ['UK', 'England', NONE, 'incorrect'],
  ['United States', 'America', NONE, 'correct'],
  ['United States', 'U.S.', NONE, 'correct'],
  ['USA', 'US', NONE, 'correct'],
  ['New York City', 'NYC', NONE, 'correct'],
  ['New York', 'NYC', NONE, 'correct'],
  ['New York City', 'New York', NONE, 'correct'],
  ['New York', 'New York, New York', NONE, 'correct'],
  ['England', 'Manchester', NONE, 'incorrect'],
  ['England', 'Manchester, England', NONE, 'incorrect'],
  ['Iran', 'Iraq', NONE, 'incorrect'],
  ['Niger', 'Nigeria', NONE, 'incorrect'],
  ['Austria', 'Australia', NONE, 'incorrect'],
  ['Nigeria', 'Niger', NONE, 'incorrect'],
  ['Leeds', 'in the city of Leeds', NONE, 'correct'],
  ['Leeds', 'Leeds, West Yorkshire', NONE, 'correct'],
  ['Leeds', 'Leeds, Kent', NONE, 'incorrect'],
  ['Leeds', 'Leads', NONE, 'incorrect'],
  ['Leeds', 'Leeds city', NONE, 'correct'],
  ['Málaga', 'Malaga', NONE, 'correct'],
  ['Łódź', 'Lodz', NONE, 'correct'],
  ['St Ives', 'Saint Ives', NONE, 'correct'],
  ['St Ives', 'St. Ives, Cornwall', NONE, 'correct'],
  ['Stoke-on-Trent', 'stoke on trent', NONE, 'correct'],
  ['Stoke-on-Trent', 'Stoke', NONE, 'correct'],
  ['Trinidad and Tobago', 'trinidad & tobago', NONE, 'correct'],
  ['France and Spain', 'Spain and France', NONE, 'correct'],
  ['Zürich', 'Zurich', NONE, 'correct'],
  ['Zürich', 'Zuerich', NONE, 'correct'],
  ['Kyiv', 'Kiev', NONE, 'correct'],
  ['King’s Cross', 'Kings Cross', NONE, 'correct'],
  ['the south of France', 'southern France', NONE, 'correct'],
  ['south of France', 'South France', NONE, 'correct'],
  ['South Africa', 'south of Africa', NONE, 'incorrect'],
  ['South Korea', 'North Korea', NONE, 'incorrect'],
  ['Edinburgh', 'Edinburg', NONE, 'spelling'],
  ['Manchester', 'Manchestor', NONE, 'spelling'],
  ['Manchester', 'Mnachestor', NONE, 'spelling'],
  ['Birmingham', 'Brimingham', NONE, 'spelling'],
  ['Zambia', 'Gambia', NONE, 'incorrect'],
  ['Slovakia', 'Slovenia', NONE, 'incorrect'],
  ['Leeds', 'nobody', NONE, 'unreadable'],
  ['Leeds', 'Leeds?', NONE, 'correct'],
  ['Leeds', 'LEEDS!!', NONE, 'correct'],
  ['Leeds', 'I think it was Leeds', NONE, 'correct'],
  ['Washington', 'Washington DC', NONE, 'correct'],
  ['Washington, D.C.', 'Washington', NONE, 'correct'],
  ['Mount Everest', 'Everest', NONE, 'correct'],
  ['River Thames', 'the Thames', NONE, 'correct'],
  ['Leeds', 'Sheffield', NONE, 'incorrect'],
  ['Leeds', 'a village', NONE, 'incorrect'],
  ['東京', '東京', NONE, 'correct'],
  ['Georgia', 'Georgia, USA', NONE, 'incorrect'],
  ['County Durham', 'Co. Durham', NONE, 'correct'],
  ['Yorkshire', 'Leeds, Yorkshire', NONE, 'incorrect'],
  ['Los Angeles', 'LA', NONE, 'correct'],
  ['Louisiana', 'LA', NONE, 'incorrect'],
  ['Texas', 'TX', NONE, 'correct'],
  ['Halden Bridge', 'Halden Bridge, Norbury', BRIDGE, 'correct'],
  ['Halden Bridge', 'the Halden Bridge in Norbury', BRIDGE, 'correct'],
  ['Halden Bridge', 'the bridge', BRIDGE, 'imprecise'],
  ['Halden Bridge', 'Norbury', BRIDGE, 'incorrect'],
  ['Halden Bridge', 'Holden Bridge', BRIDGE, 'spelling'],
  ['Halden Bridge', 'Halden Brige', BRIDGE, 'spelling'],
  ['Halden Bridge', 'Halden Bridge, Paris', BRIDGE, 'incorrect'],
  ["St Mary's School", 'Saint Marys School', BRIDGE, 'correct'],
  ["St Mary's School", 'St. Mary’s', BRIDGE, 'imprecise'],
  ["St Mary's School", 'st marys school, norbury', BRIDGE, 'correct'],
  ['Toronto', 'Toronto, Ontario', BRIDGE, 'correct'],
  ['Toronto', 'Toronto, Canada', BRIDGE, 'correct'],
  ['Toronto', 'Toronto, Ohio', BRIDGE, 'incorrect'],
  ['Toronto', 'Ontario', BRIDGE, 'incorrect'],
  ['Toronto', 'Tornoto', BRIDGE, 'spelling'],
  ['Toronto, Ontario', 'toronto', BRIDGE, 'correct'],
  ['Georgia', 'Georgia', BRIDGE, 'correct'],
  ['United Arab Emirates', 'UAE', BRIDGE, 'correct'],
  ['United Arab Emirates', 'the U.A.E.', BRIDGE, 'correct'],
  ['Mount Kilimanjaro', 'Mt Kilimanjaro', BRIDGE, 'correct'],
  ['Mount Kilimanjaro', 'Mt. Kilimanjaro, Tanzania', BRIDGE, 'correct'],
  ['Mount Kilimanjaro', 'Kilimanjaro', BRIDGE, 'correct'],
  ['Mount Kilimanjaro', 'Tanzania', BRIDGE, 'incorrect'],
  ['Portland, Oregon', 'Portland', FAIR, 'correct'],
  ['Portland', 'Portland, Oregon', FAIR, 'correct'],
  ['Portland', 'Portland, OR', FAIR, 'correct'],
  ['Portland', 'Portland, Maine', FAIR, 'incorrect'],
  ['Portland', 'Portland OR', FAIR, 'correct'],
  ['Portland', 'Oregon', FAIR, 'incorrect'],
  ['Washington, D.C.', 'Washington DC', FAIR, 'correct'],
  ['Washington, D.C.', 'DC', FAIR, 'correct'],
  ['Washington, D.C.', 'Washington State', FAIR, 'incorrect'],
  ['Washington, D.C.', 'Washington', FAIR, 'correct'],
  ['Washington, D.C.', 'D.C.', FAIR, 'correct'],
  ['Oregon Convention Center', 'Oregon Convention Centre', FAIR, 'correct'],
  ['Oregon Convention Center', 'Oregon', FAIR, 'incorrect'],
  ['Oregon Convention Center', 'convention center', FAIR, 'imprecise'],
  ['Oregon Convention Center', 'Oregon Convention Center in Portland', FAIR, 'correct'],
  ['Oregon Convention Center', 'Oregon Convention Center, Portland, Oregon', FAIR, 'correct'],
  ['Lincoln High School', 'Lincoln High', FAIR, 'imprecise'],
  ['Portland', 'Aria Chen', FAIR, 'incorrect'],
  ['Portland', 'Saturday', FAIR, 'unreadable'],
  ['Portland', 'a place', FAIR, 'unreadable'],
  ['Portland', 'qwerty', FAIR, 'unreadable'],
  ['Portland', 'Salem', FAIR, 'incorrect'],
  ['Portland', 'Portland and Salem', FAIR, 'several'],
  ['Portland', 'Portland or Salem', FAIR, 'several'],
  ['Portland', 'not Salem', FAIR, 'incorrect'],
  ['Portland', 'Poortland', FAIR, 'spelling'],
  ['Portland', 'Poland', FAIR, 'incorrect'],
  ['Portland', 'PORTLAND OREGON USA', FAIR, 'correct'],
  ['Leeds', 'near Leeds', NONE, 'incorrect'],
  ['Leeds', 'around Leeds', NONE, 'incorrect'],
  ['Paris', 'Paris Texas', NONE, 'incorrect'],
  ['Paris', 'paris tx', NONE, 'incorrect'],
  ['Leeds', 'Leeds or Bradford', NONE, 'several'],
  ['Düsseldorf', 'Duesseldorf', MIXED, 'correct'],
  ['Düsseldorf', 'Dusseldorf', MIXED, 'correct'],
  ['Düsseldorf', 'Dusseldorf, Germany', MIXED, 'correct'],
  ['Düsseldorf', 'Dusselsdorf', MIXED, 'spelling'],
  ['Northern Ireland', 'Ireland', MIXED, 'incorrect'],
  ['Northern Ireland', 'NI', MIXED, 'correct'],
  ['Northern Ireland', 'north of Ireland', MIXED, 'incorrect'],
  ['the US', 'America', MIXED, 'correct'],
  ['the US', 'United States of America', MIXED, 'correct'],
  ['the Louvre', 'The Louvre, Paris', MIXED, 'correct'],
  ['Newcastle', 'Newcastle, Australia', MIXED, 'correct'],
  ['Newcastle', 'Newcastle, NSW', MIXED, 'correct'],
  ['Newcastle', 'Newcastle, England', MIXED, 'incorrect'],
  ['Victoria Falls', 'Victoria', MIXED, 'incorrect'],
  ['Victoria Falls', 'Lake Victoria', MIXED, 'incorrect'],
  ['Cape Town', 'Capetown', MIXED, 'spelling'],
  ['Cape Town', 'Cape Town, South Africa', MIXED, 'correct'],
  ['Hamilton', 'Hamilton, Ontario', MIXED, 'correct'],
  ['Hamilton', 'Hamilton, New Zealand', MIXED, 'incorrect'],
  ['England', 'Britain', NONE, 'incorrect'],
  ['Britain', 'UK', NONE, 'correct'],
  ['Ivory Coast', "Cote d'Ivoire", NONE, 'correct'],
  ['Myanmar', 'Burma', NONE, 'correct'],
  ['Czech Republic', 'Czechia', NONE, 'correct'],
  ['The Hague', 'Hague', NONE, 'correct'],
  ['The Hague', 'the hague, netherlands', NONE, 'correct'],
  ['São Paulo', 'Sao Paulo, Brazil', NONE, 'correct'],
  ['Africa', 'Kenya', NONE, 'incorrect'],
  ['Kenya', 'Africa', NONE, 'incorrect'],
  ['Kenya', 'Kenya, Africa', NONE, 'correct'],
  ['New South Wales', 'NSW', NONE, 'correct'],
  ['Wales', 'New South Wales', NONE, 'incorrect'],
  ['York', 'New York', NONE, 'incorrect'],
  ['New York', 'York', NONE, 'incorrect'],
  ['New York', 'new yrok', NONE, 'spelling'],
  ['Democratic Republic of the Congo', 'DRC', NONE, 'correct'],
  ['Democratic Republic of the Congo', 'Republic of the Congo', NONE, 'incorrect'],
  ['South Sudan', 'Sudan', NONE, 'incorrect'],
  ['Guinea', 'Guinea-Bissau', NONE, 'incorrect'],
  ['Austria', 'Austira', NONE, 'spelling'],
  ['Australia', 'Austrailia', NONE, 'spelling'],
  ['Iran', 'Iraq', NONE, 'incorrect'],
  ['Sweden', 'Switzerland', NONE, 'incorrect'],
  ['Birmingham', 'Birmingham, Alabama', NONE, 'incorrect'],
  ['Birmingham, Alabama', 'Birmingham, England', NONE, 'incorrect'],
  ['10 Downing Street', '11 Downing Street', NONE, 'incorrect'],
  ['Room 101', 'Room 102', NONE, 'incorrect'],
  ['Platform 9¾', 'platform 9 3/4', NONE, 'correct'],
  ['Kings Cross', "King's Cross, London", NONE, 'correct'],
  ['the British Museum', 'British Museum (London)', NONE, 'correct'],
  ['Moscow', 'Moscow, Idaho', NONE, 'incorrect'],
  ['a cave', 'cave', NONE, 'correct'],
  ['the kitchen', 'in the kitchen', NONE, 'correct'],
  ['school', 'at school', NONE, 'correct'],
  ['school', 'home', NONE, 'incorrect'],
  ['the Moon', 'moon', NONE, 'correct'],
  ['the Moon', 'Mars', NONE, 'incorrect'],
  ['Manchester', 'Manchester, England', SHOWS, 'correct'],
  ['Manchester', 'Manchester, UK', SHOWS, 'correct'],
  ['Manchester', 'Manchester, New Hampshire', SHOWS, 'incorrect'],
  ['Lake Geneva', 'Lake Geneva, Switzerland', SHOWS, 'correct'],
  ['Lake Geneva', 'Lake Geneva, Wisconsin', SHOWS, 'incorrect'],
  ['Lake Geneva', 'Geneva', SHOWS, 'incorrect'],
  ['University of Nairobi', 'University of Nairobi, Kenya', SHOWS, 'correct'],
  ['University of Nairobi', 'University of Kampala', SHOWS, 'incorrect'],
  ['University of Nairobi', 'Nairobi', SHOWS, 'incorrect'],
  ['Springfield, Illinois', 'Springfield, IL', SHOWS, 'correct'],
  ['Springfield, Illinois', 'Sprngfield, Illinois', SHOWS, 'spelling'],
  ['Springfield, Illinois', 'Springfield, Ilinois', SHOWS, 'spelling'],
  ['Springfield, Illinois', 'Springfield, Missouri', SHOWS, 'incorrect'],
  ['Paris', 'Paris, Frnace', SHOWS, 'spelling'],
  ['Paris', 'Paris, Texas', SHOWS, 'incorrect'],
  ["Musée d'Orsay", 'Musée', SHOWS, 'imprecise'],
  ["Musée d'Orsay", 'Musee d’Orsay, Paris', SHOWS, 'correct'],
  ['Democratic Republic of the Congo', 'Democratic Republic of Congo', SHOWS, 'correct'],
  ['Democratic Republic of the Congo', 'DR Congo', SHOWS, 'correct'],
  ['Democratic Republic of the Congo', 'Republic of the Congo', SHOWS, 'incorrect'],
  ['Manchester', 'Moss Side, Manchester', SHOWS, 'incorrect'],
  ['Moss Side', 'Moss Side, Manchester', SHOWS, 'correct'],
  ['Springfield Illinois', 'Springfield, Illinois', SHOWS, 'correct'],
  ['Springfield Illinois', 'Springfield, Missouri', SHOWS, 'incorrect'],
]

describe('matchPlace', () => {
  test.each(ROWS)('for %j, %j (%#)', (key, response, passage, verdict) => {
    expect(said(matchPlace(response, key, { passage, language: 'en-GB' }))).toBe(verdict)
  })

  test.each(ROWS.filter(([, , , verdict]) => verdict === 'correct'))(
    'takes %j for %j the other way round',
    (key, response, passage) => {
      expect(said(matchPlace(key, response, { passage, language: 'en-GB' }))).toBe('correct')
    },
  )
})

describe('any response to a place key', () => {
  const word = fc.constantFrom(
    'Clarence House',
    'London',
    'Paris',
    'France',
    'north',
    'St.',
    'Cambridge',
    'Massachusetts',
    'UK',
    'in',
    'and',
    ',',
    'the',
  )
  const typed = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
  )
  const context = { passage: HOSPITAL, language: 'en-GB' }

  test('is correct where it is the key itself', () => {
    fc.assert(
      fc.property(typed, (key) => matchPlace(key, key, context).verdict === 'correct'),
      { seed: 1, numRuns: 2000 },
    )
  })

  test('has the same verdict however often it is marked', () => {
    fc.assert(
      fc.property(typed, typed, (key, response) => {
        const first = matchPlace(response, key, context)
        expect(matchPlace(response, key, { ...context })).toEqual(first)
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
        matchPlace(response, 'Clarence House', context)
        return performance.now() - start
      }
      time(20_000)
      expect(time(200_000)).toBeLessThan(1_000)
    },
  )
})
