import { describe, expect, it } from 'vitest'
import { extractFacts } from '@/lib/facts/extract'
import { foundIn } from '@/tests/support/found-in'

describe('numbers', () => {
  it.each([
    ['It cost £625 a month.', [['£625', '625']]],
    ['It cost $2.7 billion.', [['$2.7 billion', '2700000000']]],
    ['It cost £14m.', [['£14m', '14000000']]],
    ['It cost CA$10.8 million.', [['CA$10.8 million', '10800000']]],
    ['It cost 5 million pounds.', [['5 million pounds', '5000000']]],
    ['Sales fell by 23%.', [['23%', '23']]],
    ['Sales fell by six per cent.', [['six per cent', '6']]],
    ['Some 4,500 volunteers came.', [['4,500', '4500']]],
    ['It lasted 24 hours.', [['24 hours', '24']]],
    ['It took five months.', [['five months', '5']]],
    ['They have two daughters.', [['two', '2']]],
    ['Two hundred people came.', [['Two hundred', '200']]],
    ['One hundred and nine cases were found.', [['One hundred and nine', '109']]],
    ['A million homes have it.', [['A million', '1000000']]],
    ['Half a million people left.', [['Half a million', '500000']]],
    ['A ten-year term followed.', [['ten-year', '10']]],
    ['A five-second delay followed.', [['five-second', '5']]],
    ['It is 50 metres long.', [['50 metres', '50']]],
    ['They ran 30km.', [['30km', '30']]],
    ['They walked 30 kilometres.', [['30 kilometres', '30']]],
    ['It covers 80,000 square feet.', [['80,000 square feet', '80000']]],
    ['A 100sq-metre flat was let.', [['100sq-metre', '100']]],
    ['It makes 580 mega-watts.', [['580 mega-watts', '580']]],
    ['The bones are 33,000 years old bones.', []],
    ['It happened 33,000 years before that.', [['33,000 years', '33000']]],
    ['It was -5C outside.', [['-5C', '-5']]],
    ['It was minus 5 degrees.', [['minus 5 degrees', '-5']]],
    ['It weighs 2½ tonnes.', [['2½ tonnes', '2.5']]],
    ['It holds two and a half litres.', [['two and a half litres', '2.5']]],
    ['10 000 people came.', [['10 000', '10000']]],
    [
      'She used eight of her 20 holidays.',
      [
        ['eight', '8'],
        ['20', '20'],
      ],
    ],
    ['Three of them left.', [['Three', '3']]],
    ['They are in the top seven.', [['seven', '7']]],
    ['We saw 2m people there.', [['2m', '2000000']]],
    ['We saw a 2m shark.', [['2m', '2']]],
    ['The rate is 70 per 100,000 people.', [['70 per 100,000', '70']]],
    [
      'Three million and five million copies were sold.',
      [
        ['Three million', '3000000'],
        ['five million', '5000000'],
      ],
    ],
  ] as const)('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'number')).toEqual(expected)
  })

  it.each([
    ['The rate is between 30 and 40%.', [['between 30 and 40%', '30 to 40']]],
    ['They moved three or four metres.', [['three or four metres', '3 to 4']]],
    ['It has 15 to 20 rooms.', [['15 to 20', '15 to 20']]],
    ['It has 10-15 rooms.', [['10-15', '10 to 15']]],
    ['It costs £1.5-2m.', [['£1.5-2m', '1500000 to 2000000']]],
    ['It costs £5 to £10.', [['£5 to £10', '5 to 10']]],
    ['It took 2 to 3 million years.', [['2 to 3 million years', '2000000 to 3000000']]],
    ['It took 2 hours 20 minutes.', [['2 hours 20 minutes', '140']]],
    ['The fish was 6ft 2in long.', [['6ft 2in', '74']]],
    ['It has 5 or 50 rooms.', [['5 or 50', '']]],
    [
      'Unemployment rose from 5% to 10%.',
      [
        ['5%', '5'],
        ['10%', '10'],
      ],
    ],
  ] as const)('joins in %j what says one thing', (text, expected) => {
    expect(foundIn(text, 'number')).toEqual(expected)
  })

  it.each([
    ['One man came.'],
    ['One day it will end.'],
    ['Noor 2 is open.'],
    ['The Noor 2 and 3 plants are open.'],
    ['He drove in Formula 1 for Channel 4 under Section 8.'],
    ['It was before World War Two.'],
    ["It was after the Thirty Years' War."],
    ['It starts at 6.30pm.'],
    ['It starts at 6.30 on Monday.'],
    ['Open 6.30-10am.'],
    ['The A380 landed with 5G and 3D.'],
    ['He died in 1991.'],
    ['They won 3-1 and lost 21-14.'],
    ['The odds are 10 to 1.'],
    ['Ring 020 7946 0958 or 555-0134.'],
    ['1. Open the box'],
    ['He lives at 69 Wooster Street.'],
    ['It was in the 6100 block of Ingleside Avenue.'],
    ['Ring 1-800-CDC-INFO.'],
    ['Open all day, 24/7.'],
    ['He works nine-to-five.'],
    ['It was the twenty-first time.'],
    ['Twice as many came.'],
    ['The year was 2050.'],
  ])('finds nothing in %j', (text) => {
    expect(foundIn(text, 'number')).toEqual([])
  })

  it.each([
    ['About 1,500 people came.', 'about', 'About'],
    ['An estimated 1,500 people came.', 'about', 'An estimated'],
    ['There were 200 or so people.', 'about', 'or so'],
    ['More than 20 people came.', 'over', 'More than'],
    ['At least 20 people came.', 'over', 'At least'],
    ['There were 200+ birds.', 'over', '+'],
    ['Almost 50 people came.', 'under', 'Almost'],
    ['Up to 50 people came.', 'under', 'Up to'],
    ['Fewer than 50 people came.', 'under', 'Fewer than'],
    ['Just over £5m was spent.', 'over', 'Just over'],
    ['Nearly half of the people came.', 'under', 'Nearly'],
    ['Exactly 50 people came.', undefined, undefined],
    ['It went on over three years.', undefined, undefined],
  ])('says of %j how exact its number is', (text, approx, hedge) => {
    const [number] = extractFacts(text, {}).mentions.filter(({ kind }) => kind === 'number')
    expect(number).toMatchObject({ kind: 'number' })
    expect(number?.kind === 'number' && [number.approx, number.hedge]).toEqual([approx, hedge])
  })

  it.each([
    ['They earn €15,000 a month.', 'month'],
    ['It costs €1 per trip.', 'trip'],
    ['Some 100,000 people a year come.', 'year'],
    ['The rate is 70 per 100,000 people.', '100,000'],
    ['It costs €1 a lot of the time.', undefined],
  ])('says of %j what one number is for', (text, per) => {
    const [number] = extractFacts(text, {}).mentions
    expect(number?.kind === 'number' && number.per).toEqual(per)
  })
})
