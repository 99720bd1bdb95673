import { describe, expect, it } from 'vitest'
import { where } from '@/lib/draft/writers/where'
import { askedBy } from '@/tests/support/asked-by'
import { written } from '../written'

describe('what is asked about a place', () => {
  it.each([
    [
      'Anna Reed opened a bakery in Leeds in 1998.',
      'In which city did Anna Reed open a bakery in 1998?',
      'Leeds',
    ],
    [
      'In 1998, Anna Reed opened a bakery in Leeds.',
      'In 1998, in which city did Anna Reed open a bakery?',
      'Leeds',
    ],
    [
      'Peter Cole was arrested at Heathrow Airport on Friday.',
      'Where was Peter Cole arrested on Friday?',
      'Heathrow Airport',
    ],
    [
      'Police arrested Peter Cole at Heathrow Airport on Friday.',
      'Where did police arrest Peter Cole on Friday?',
      'Heathrow Airport',
    ],
    [
      'Anna Reed flew to Madrid on 3 May 2021.',
      'To which city did Anna Reed fly on 3 May 2021?',
      'Madrid',
    ],
    [
      'Anna Reed flew from Lima on 3 May 2021.',
      'From which city did Anna Reed fly on 3 May 2021?',
      'Lima',
    ],
    [
      'Anna Reed made a trip to Paris in May.',
      'To which city did Anna Reed make a trip in May?',
      'Paris',
    ],
    [
      'Anna Reed was taken to Leeds General Hospital on Friday.',
      'To which place was Anna Reed taken on Friday?',
      'Leeds General Hospital',
    ],
    [
      'The team from Norway trained in Spain last week.',
      'In which country did the team from Norway train?',
      'Spain',
    ],
    [
      "The world's oldest café opened in Damascus in 1683.",
      "In which city did the world's oldest café open in 1683?",
      'Damascus',
    ],
    [
      'The King has a birthday dinner at Clarence House every year.',
      'Where does the King have a birthday dinner every year?',
      'Clarence House',
    ],
    [
      'Anna Reed met Peter Cole in Dublin in 1999.',
      'In which city did Anna Reed meet Peter Cole in 1999?',
      'Dublin',
    ],
    [
      'In Leeds, Anna Reed met Peter Cole in 1999.',
      'In which city did Anna Reed meet Peter Cole in 1999?',
      'Leeds',
    ],
    [
      'Anna Reed beat the champion in the final in Rome.',
      'In which city did Anna Reed beat the champion in the final?',
      'Rome',
    ],
    [
      'Peter Cole said that wolves killed 40 sheep in Spain.',
      'In which country did wolves kill 40 sheep?',
      'Spain',
    ],
    [
      'Peter Cole lost the vote. He moved to Cardiff in 1999.',
      'To which city did Peter Cole move in 1999?',
      'Cardiff',
    ],
    [
      'Anna Reed, who won a prize in Rome, sings.',
      'In which city did Anna Reed win a prize?',
      'Rome',
    ],
  ])('%s', (passage, stem, key) => {
    expect(askedBy(where, passage)).toEqual([[stem, key]])
  })

  it.each([
    ['a mill', 'At the mill in Leeds, Anna Reed met the mayor.'],
    ['a farm in a place', 'Peter Cole was born on a farm in Alberta.'],
    ['a place in the stem', 'Swedish police closed the largest of the prisons in Sweden.'],
    ['a place that the stem names', 'French farmers blocked the roads in France on Monday.'],
    ['the place of a war', 'Anna Reed protested against the war in Iraq in 2003.'],
    ['the place of an attack', 'Anna Reed condemned the attack in Paris on Monday.'],
    ['a believer', 'Anna Reed believes in Leeds and all its people.'],
    ['the tallest in a place', 'Anna Reed climbed the tallest tower in Europe on Monday.'],
    ['a row of places', 'Anna Reed sang to crowds in Leeds, Hull and York.'],
    ['two places', 'Anna Reed bought a flat in Leeds and a house in Hull.'],
    ['an office', 'Anna Reed is the head teacher of a school in Leeds.'],
    ['an owner', 'Anna Reed sang for hours in Leeds’s largest hall.'],
    ['a factory', 'Anna Reed worked for years in Leeds factories.'],
    ['a participle', 'Anna Reed sold the house built in Leeds.'],
    ['a relative clause', 'Anna Reed sold the house that she bought in Leeds.'],
    ['a reduced relative', 'The boy injured in Leeds on Sunday left hospital on Tuesday.'],
    ['whose', 'Anna Reed, whose brother moved to Cardiff, teaches music to children.'],
    [
      'a second clause without a comma',
      'Anna Reed won the race and Peter Cole lost the match in Dublin.',
    ],
    ['one of two people', 'Anna Reed or Peter Cole opened a bakery in Leeds.'],
    ['a denial', 'Anna Reed never opened a bakery in Leeds.'],
    ['hearsay', 'Anna Reed supposedly opened a bakery in Leeds.'],
    ['a condition', 'If Anna Reed opens a bakery in Leeds, the others will close.'],
    ['a question', 'Did Anna Reed open a bakery in Leeds in 1998?'],
    ['we', 'Anna Reed said: “We opened the very first shop in Leeds.”'],
    ['they', 'They opened a bakery in Leeds in 1998.'],
    ['a bare noun', 'The army marched to Madrid in 1936.'],
    ['a dateline', 'LEEDS — Nothing of note happened.'],
  ])('nothing is asked about %s: %s', (_, passage) => {
    expect(askedBy(where, passage)).toEqual([])
  })
})

describe('where of a news report', () => {
  const stems = (passage: string) => written(where, passage).map(({ stem }) => stem)

  it.each([
    ['Ann Lee was born in Leeds.', 'In which city was Ann Lee born?'],
    ['Letters were sent to Leeds for tests.', 'To which city were letters sent for tests?'],
  ])('%s asks: %s', (passage, stem) => {
    expect(stems(passage)).toEqual([stem])
  })

  it.each([
    ['of things in general', 'In China, airliners are selected and purchased by the state.'],
    ['of one more place', 'Ann Lee also worked at Leeds Prison.'],
    ['of one of several', 'The outbreaks in birds include one from last year in Leeds.'],
  ])('asks nothing %s', (_, passage) => {
    expect(stems(passage)).toEqual([])
  })
})
