import { describe, expect, it } from 'vitest'
import { when } from '@/lib/draft/writers/when'
import { askedBy } from '@/tests/support/asked-by'
import { written } from '../written'

describe('what is asked about a date', () => {
  it.each([
    [
      'Anna Reed opened a bakery in Leeds in 1998.',
      'In which year did Anna Reed open a bakery in Leeds?',
      '1998',
    ],
    [
      'In 1998, Anna Reed opened a bakery in Leeds.',
      'In which year did Anna Reed open a bakery in Leeds?',
      '1998',
    ],
    [
      'Anna Reed opened a bakery in Leeds in the 1990s.',
      'In which decade did Anna Reed open a bakery in Leeds?',
      '1990s',
    ],
    [
      'Anna Reed opened a bakery in Leeds on Monday.',
      'On which day did Anna Reed open a bakery in Leeds?',
      'Monday 13 November 2023',
    ],
    [
      'Anna Reed will open a bakery in Leeds on Thursday.',
      'On which day will Anna Reed open a bakery in Leeds?',
      'Thursday 16 November 2023',
    ],
    [
      'Anna Reed opened a bakery in Leeds in September.',
      'In which month did Anna Reed open a bakery in Leeds?',
      'September 2023',
    ],
    [
      'Anna Reed sold the bakery yesterday.',
      'On which day did Anna Reed sell the bakery?',
      '14 November 2023',
    ],
    [
      'Anna Reed has lived in Dublin since 1999.',
      'Since which year has Anna Reed lived in Dublin?',
      '1999',
    ],
    [
      'The new bridge in Whitby will be open to traffic by 2030.',
      'By which year will the new bridge in Whitby be open to traffic?',
      '2030',
    ],
    [
      'The new bridge in Whitby was opened by the mayor on 3 May 2021.',
      'On which day was the new bridge in Whitby opened by the mayor?',
      '3 May 2021',
    ],
    [
      'The Battle of Hastings was fought in 1066.',
      'In which year was the Battle of Hastings fought?',
      '1066',
    ],
    [
      'The first trains to Penzance ran in 1859.',
      'In which year did the first trains to Penzance run?',
      '1859',
    ],
    [
      'Peter Cole, 44, won the annual chess prize in 2011.',
      'In which year did Peter Cole win the annual chess prize?',
      '2011',
    ],
    [
      'Peter Cole, who won the annual chess prize in 2011, moved to Dublin.',
      'In which year did Peter Cole win the annual chess prize?',
      '2011',
    ],
    [
      'Peter Cole said that wolves returned to the valley in 1996.',
      'In which year did wolves return to the valley?',
      '1996',
    ],
    [
      'Peter Cole lost the vote. He moved to Cardiff in 1999.',
      'In which year did Peter Cole move to Cardiff?',
      '1999',
    ],
    [
      'The mayor, Anna Reed, opened the bridge in 1999.',
      'In which year did Anna Reed open the bridge?',
      '1999',
    ],
    [
      'Mayor Anna Reed opened the bridge in Hull in 1999.',
      'In which year did Mayor Anna Reed open the bridge in Hull?',
      '1999',
    ],
    [
      'Sculptor Anna Reed died at her home in Vermont in 1999.',
      'In which year did sculptor Anna Reed die at her home in Vermont?',
      '1999',
    ],
    [
      'Anna Reed retired from the school in 2004 after 30 years.',
      'In which year did Anna Reed retire from the school after 30 years?',
      '2004',
    ],
    [
      'Anna Reed won the cup in Rome in 1988 and lost it in 1990.',
      'In which year did Anna Reed win the cup in Rome?',
      '1988',
    ],
    [
      'Anna Reed left the firm for good, in September, by boat.',
      'In which month did Anna Reed leave the firm for good?',
      'September 2023',
    ],
    [
      'A storm hit the coast of Norway on Sunday night.',
      'On which day did a storm hit the coast of Norway?',
      'Sunday 12 November 2023',
    ],
    [
      'The Dodgers won the World Series in Toronto on November 1, 2023.',
      'On which day did the Dodgers win the World Series in Toronto?',
      '1 November 2023',
    ],
    [
      'Around 60 firefighters tackled the blaze on Tuesday.',
      'On which day did around 60 firefighters tackle the blaze?',
      'Tuesday 14 November 2023',
    ],
    [
      'Anna Reed said: “The bridge in Whitby was closed in 1998 by the council.”',
      'According to Anna Reed, in which year was the bridge in Whitby closed by the council?',
      '1998',
    ],
  ])('%s', (passage, stem, key) => {
    expect(askedBy(when, passage)).toEqual([[stem, key]])
  })

  it('asks about each date of a row of clauses', () => {
    const passage =
      'Wolves returned to the valley in 1996, and the last hunter of bears left in 2003.'
    expect(askedBy(when, passage)).toEqual([
      ['In which year did wolves return to the valley?', '1996'],
      ['In which year did the last hunter of bears leave?', '2003'],
    ])
  })
})

describe('dates that nothing is asked about', () => {
  it.each([
    ['a first since', 'The bank of Anna Reed has posted its first loss since 1992.'],
    [
      'a date in a long quotation',
      'Anna Reed called it "the worst flood of the whole valley since 1992".',
    ],
    [
      'a part of a longer phrase',
      'The tale is laid bare in the lost pages of the novel, released on Thursday.',
    ],
    ['a reduced relative', 'A study published in June found 40 new kinds of beetle.'],
    ['what somebody was for a day', 'Anna Reed was the oldest runner of the race on Saturday.'],
    ['the man arrested', 'The man arrested on Tuesday said that he knew nothing of the theft.'],
    ['a participle of the object', 'Anna Reed sold the house built in 1999.'],
    ['a relative clause of the object', 'Anna Reed sold the house that she bought in 1999.'],
    ['a relative clause without its that', 'Anna Reed sold the house she bought in 1999.'],
    ['whose', 'Anna Reed, whose brother moved to Cardiff in 1999, teaches music.'],
    ['what', 'What Anna Reed did in 1999 shocked the whole of Cardiff.'],
    ['a list of people', 'Anna Reed, Peter Cole and Sarah Khan moved to Cardiff in 1999.'],
    [
      'people with their ages',
      'Anna Reed, 40, and Peter Cole, 41, opened a bakery in Leeds in 1999.',
    ],
    ['one of two people', 'Anna Reed or Peter Cole moved to Cardiff in 1999.'],
    ['neither of two people', 'Neither Anna Reed nor Peter Cole moved to Cardiff in 1999.'],
    [
      'a second clause without a comma',
      'Anna Reed won the race and Peter Cole lost the match in 1999.',
    ],
    ['verbs in a row', 'Anna Reed wrote the words, composed the music and sang in Dublin in 1999.'],
    ['a denial', 'Anna Reed did not move to Cardiff in 1999.'],
    ['a thing denied', 'Anna Reed denied moving to Cardiff in 1999.'],
    ['hearsay', 'Anna Reed allegedly moved to Cardiff in 1999.'],
    ['an error', 'It was wrongly reported that Anna Reed moved to Cardiff in 1999.'],
    ['a near miss', 'Anna Reed nearly drowned in the lake in Cardiff in 1999.'],
    ['a possibility', 'Anna Reed may have moved to Cardiff in 1999.'],
    ['a hope', 'Anna Reed hopes to move to Cardiff in March 2024.'],
    ['a condition', 'If Anna Reed moves to Cardiff in March 2024, the shop will close.'],
    ['a question', 'Did Anna Reed move to Cardiff in 1999?'],
    ['a question that is asked', 'Peter Cole asked whether Anna Reed moved to Cardiff in 1999.'],
    ['a claim', 'Peter Cole claimed that Anna Reed moved to Cardiff in 1999.'],
    ['a claim told last', 'Anna Reed moved to Cardiff in 1999, Peter Cole claimed.'],
    ['a story', 'In the novel, Anna Reed moved to Cardiff in 1999.'],
    ['a quotation of nobody', '“The bridge in Whitby was closed in 1998 by the council.”'],
    ['a pronoun in a quotation', 'Anna Reed said: “He closed the bridge in Whitby in 1998.”'],
    ['a pronoun for one of two men', 'Peter Cole met Tom Baker. He moved to Cardiff in 1999.'],
    ['a pronoun for nobody', 'He moved to Cardiff in 1999.'],
    ['they', 'They moved to Cardiff in 1999.'],
    ['it', 'Peter Cole bought a boat. It cost him all his savings in 1999.'],
    ['a relative of nobody', 'The brother moved to Cardiff in 1999.'],
    ['a vague subject', 'The number rose again in 1999.'],
    ['our day', 'Anna Reed opened a bakery in Leeds today.'],
    ['an end', 'Anna Reed lived in Dublin until 2004.'],
    ['a span', 'Anna Reed lived in Dublin from 1999 to 2004.'],
    ['a rough date', 'The stone bridge of Whitby was built around 1850.'],
    ['the date of a launch', 'The firm of Anna Reed has sold 40 boats since its launch in 2003.'],
    ['a record', 'The London index had its worst day since 1987.'],
    ['a name with a year', 'Anna Reed won the 2011 election.'],
    [
      'a clause that breaks off',
      'Anna Reed made clear, in January, that she would sell the bakery.',
    ],
  ])('%s: %s', (_, passage) => {
    expect(askedBy(when, passage)).toEqual([])
  })

  it('leaves relative dates alone when nobody knows when the article came out', () => {
    const passage = 'Anna Reed opened a bakery in Leeds on Monday.'
    expect(askedBy(when, passage, { published: undefined })).toEqual([])
  })
})

describe('when of a news report', () => {
  const stems = (passage: string) => written(when, passage).map(({ stem }) => stem)

  it.each([
    ['The Ford Taurus was introduced in 1986.', 'In which year was the Ford Taurus introduced?'],
    ["Boeing's newest aircraft made its first flight in 2009.", 'In which year did Boeing’s newest aircraft make its first flight?'],
  ])('%s asks: %s', (passage, stem) => {
    expect(stems(passage).map((one) => one.replaceAll("'", '’'))).toEqual([stem])
  }) // prettier-ignore

  it.each([
    ['a year that is told of as now', 'In 2005 the goal is to cut the number of cases in Asia.'],
    ['the start of a year', 'The Dow has fallen almost fifteen percent since the start of this year.'],
  ])('asks nothing of %s', (_, passage) => {
    expect(stems(passage)).toEqual([])
  }) // prettier-ignore
})
