import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { importPlainText } from '@/lib/formats/import/import-plain-text'

const BODY =
  'The council met on Tuesday and agreed to build a new bridge over the river, which will cost about three million pounds.'
const MORE =
  'Work is to begin in spring. The old bridge will be closed for a year, and people will have to take the ferry.'

/** The article of these paragraphs, an empty line between each. */
function imported(...paragraphs: readonly string[]) {
  return importPlainText(paragraphs.join('\n\n'))
}

function removedFrom(...paragraphs: readonly string[]): readonly string[] {
  return imported(...paragraphs).removed.map(({ reason, text }) => `${reason}: ${text}`)
}

describe('the title', () => {
  test.each([
    ['A short line without a full stop', [`New bridge for Luton`, BODY], 'New bridge for Luton'],
    [
      'a line in capitals with a full stop',
      ['NEW BRIDGE FOR LUTON.', BODY],
      'NEW BRIDGE FOR LUTON.',
    ],
    ['a question', ['Who needs a bridge?', BODY], 'Who needs a bridge?'],
    ['a Markdown heading', ['# New bridge', BODY], 'New bridge'],
    ['an underlined line', ['New bridge\n==========', BODY], 'New bridge'],
    ['a labelled line', ['Headline: New bridge', BODY], 'New bridge'],
    [
      'two wrapped lines',
      ['New bridge over the river for the\ntown of Luton', BODY],
      'New bridge over the river for the town of Luton',
    ],
    [
      'the line below the name of a section',
      ['UK news', 'New bridge for the town', BODY],
      'New bridge for the town',
    ],
    ['words that begin with By', ['By Royal Appointment', BODY], 'By Royal Appointment'],
  ])('is %s', (_, paragraphs, title) => {
    expect(imported(...paragraphs)).toMatchObject({ title, passage: BODY })
  })

  test.each([
    ['a first sentence', [BODY, MORE]],
    ['a quotation', ['“We need a bridge.”', BODY]],
    ['a list', ['- bread\n- milk\n- eggs', BODY]],
    ['the only line', ['New bridge for Luton']],
    [
      'the first line of a poem',
      ['The river is wide,\nThe water is deep,\nThe bridge is away,\nAnd nobody can sleep.', BODY],
    ],
  ])('is not %s', (_, paragraphs) => {
    const article = imported(...paragraphs)
    expect(article.title).toBeUndefined()
    expect(article.passage).toBe(paragraphs.join('\n\n'))
  })

  it('goes where it is repeated', () => {
    expect(removedFrom('New bridge', 'NEW BRIDGE', BODY)).toEqual([
      'title: New bridge',
      'repeated-title: NEW BRIDGE',
    ])
  })
})

describe('the day of publication', () => {
  test.each([
    ['date 2023-11-15', '2023-11-15'],
    ['2023-11-15', '2023-11-15'],
    ['2023-11-15T09:30:00Z', '2023-11-15'],
    ['Published: 15 November 2023', '2023-11-15'],
    ['Published on 15th November 2023 at 10:15am', '2023-11-15'],
    ['Wed 15 Nov 2023 12.04 GMT', '2023-11-15'],
    ['Wednesday, November 15, 2023', '2023-11-15'],
    ['NOVEMBER 15, 2023', '2023-11-15'],
    ['Nov. 15, 2023, 6:04 p.m. EST', '2023-11-15'],
    ['15 November 2023 • 7:00pm', '2023-11-15'],
    ['Updated 16 Nov 2023 | Published 15 Nov 2023', '2023-11-15'],
    ['Last modified on Thu 16 Nov 2023 09.10 GMT', '2023-11-16'],
    ['15/11/2023', '2023-11-15'],
    ['15.11.2023', '2023-11-15'],
    ['BBC News, 15 November 2023', '2023-11-15'],
    ['London, 15 November 2023', '2023-11-15'],
  ])('is read from the line %j', (line, published) => {
    const { removed, ...article } = imported('New bridge', line, BODY)
    expect(article).toMatchObject({ published, passage: BODY })
    expect(removed.at(-1)?.reason).toBe('published')
  })

  test.each(['Published 14 May', 'Updated: Tuesday, May 14, 10.30am', 'Posted on 3rd June'])(
    'is left open where the year is not said: %j',
    (line) => {
      const { removed, ...article } = imported('New bridge', line, BODY)
      expect([article.published, article.passage]).toEqual([undefined, BODY])
      expect(removed.at(-1)).toMatchObject({ reason: 'published', text: line })
    },
  )

  test.each(['On 14 May', 'May 14', 'Published 14 May by Penguin'])(
    'is not the line %j, which stays',
    (line) => {
      expect(imported('New bridge', 'The council met.', line, BODY).passage).toContain(line)
    },
  )

  it('is left open where digits leave day and month open', () => {
    const article = imported('New bridge', '05/11/2023', BODY)
    expect(article.published).toBeUndefined()
    expect(article.passage).toBe(BODY)
  })

  it('is taken from a header that runs on into a caption', () => {
    const article = importPlainText(
      ` date 2023-11-15 The pair pictured in May. They met twice - WIREIMAGE\n\n${BODY}`,
    )
    expect(article).toMatchObject({ published: '2023-11-15', passage: BODY })
    expect(article.removed.map(({ reason }) => reason)).toEqual(['published', 'caption'])
  })

  it('stands beside the name of the writer', () => {
    expect(imported('New bridge', 'By Jane Doe | 15 November 2023', BODY)).toMatchObject({
      byline: 'Jane Doe',
      published: '2023-11-15',
      passage: BODY,
    })
  })

  test.each([
    'On 11 September 2001 the towers fell and the world was not the same again.',
    'The attack of 11 September 2001',
    '31 February 2023',
    '15 November',
    'In November 2023',
  ])('is not read from %j', (line) => {
    expect(imported('New bridge', BODY, line)).not.toHaveProperty('published')
  })
})

describe('the byline', () => {
  test.each([
    ['By Jane Doe', 'Jane Doe'],
    ['BY JANE DOE', 'JANE DOE'],
    ['by Jane Doe and John Smith', 'Jane Doe and John Smith'],
    ['By Jane Doe, royal correspondent', 'Jane Doe'],
    ['By Jane Doe for BBC News', 'Jane Doe'],
    ['By Staff Reporter', 'Staff Reporter'],
    ['By Reuters', 'Reuters'],
    ['Jane Doe in Paris', 'Jane Doe'],
    ['Jane Doe, royal correspondent', 'Jane Doe'],
    ['Jane Doe Royal correspondent', undefined],
    ['Words by Siân O’Neill-Jones', 'Siân O’Neill-Jones'],
    ['Author: Jane Doe', 'Jane Doe'],
    ['Ludwig van der Rohe', 'Ludwig van der Rohe'],
  ])('of %j is %j', (line, byline) => {
    expect(imported('New bridge', line, BODY).byline).toBe(byline)
  })

  it('tells the place', () => {
    expect(imported('New bridge', 'Jane Doe in Paris', BODY).place).toBe('Paris')
  })

  test.each([
    'By Tuesday the bridge had been closed.',
    'By Tuesday Night',
    'By the time Jane Doe came, the bridge was gone',
    'Jane Doe said that the bridge was hers.',
    'King Charles in Paris was seen by many, said Jane Doe, a reporter.',
  ])('is not %j', (line) => {
    const article = imported('New bridge', BODY, line, MORE)
    expect(article.byline).toBeUndefined()
    expect(article.passage).toContain(line)
  })
})

describe('what is taken out between the paragraphs', () => {
  test.each([
    ['caption', 'Prince Harry hopes to make peace with his father - GETTY IMAGES'],
    ['caption', 'The bridge in 1920. Nobody used it - Jane Doe/Getty Images'],
    ['caption', 'The bridge at night – PA'],
    ['caption', 'The bridge at night. Photograph: Toby Melville/AP'],
    ['caption', 'The bridge at night Credit: Rex Features'],
    ['caption', 'The bridge at night. (AP Photo/Jane Doe, File)'],
    ['caption', 'FILE PHOTO: The bridge is seen at night. REUTERS/Jane Doe'],
    ['caption', 'FILE - The bridge at night, Tuesday, Nov. 14, 2023.'],
    ['caption', 'Image caption, The bridge at night'],
    ['caption', 'The mayor, pictured with his wife in 2019'],
    ['caption', 'The mayor (left) with his wife'],
    ['credit', 'Photograph: Toby Melville/AP'],
    ['credit', '(Photo: Jane Doe)'],
    ['credit', 'Credit: Jane Doe'],
    ['credit', 'Photo by Jane Doe on Unsplash'],
    ['credit', 'Image source, Getty Images'],
    ['credit', 'Getty Images'],
    ['credit', 'GETTY IMAGES'],
    ['credit', 'Jane Doe/Reuters'],
    ['credit', '© AFP'],
    ['read-more', 'Read more: Ten bridges that fell'],
    ['read-more', 'READ MORE'],
    ['read-more', 'Related: Ten bridges that fell'],
    ['appeal', 'Sign up to our newsletter for the news of the day.'],
    ['appeal', 'Sign up here'],
    ['appeal', 'Share this article'],
    ['appeal', '12 comments'],
    ['advertisement', 'Advertisement'],
    ['advertisement', 'ADVERTISEMENT'],
    ['advertisement', 'Story continues below advertisement'],
    ['appeal', 'Follow us on Twitter'],
    ['appeal', 'Were you at the fair? Email news@valley.example'],
    ['appeal', 'Contact the newsroom at news@valley.example with your story.'],
    ['read-more', 'https://example.org/bridges'],
    ['caption', '[1/5] The bridge at night. REUTERS/Jane Doe Acquire Licensing Rights'],
    ['copyright', '© 2023 The Paper'],
    ['copyright', 'Copyright 2023 The Paper. All rights reserved.'],
    ['page-number', 'Page 3 of 5'],
    ['page-number', '- 3 -'],
    ['separator', '* * *'],
  ])('is the %s %j', (reason, line) => {
    const article = imported('New bridge', BODY, line, MORE)
    expect(article.removed.slice(1)).toMatchObject([{ reason, text: line }])
    expect(article.passage).toBe(`${BODY}\n\n${MORE}`)
  })

  test.each([
    'It is a bridge, and that is that - and that was that.',
    '“We need a bridge,” he said.',
    '“Bridges are for the rich”',
    'A difficult year',
    'Image is everything to the mayor.',
    'Photograph after photograph shows the bridge.',
    'Credit where credit is due: the bridge is good.',
    'Read more books, said the teacher.',
    'Related matters were left for another day.',
    'Copyright is a law that few people understand.',
    'She signed up for the army in 1914.',
    'Share prices fell on Monday.',
    'Watch him, she said.',
    'He works for the news agency Agence France-Presse (AFP).',
    'The bridge was pictured on every front page.',
    'The bill was paid by the BBC.',
    'He paid 20 pounds for it - 5 more than the year before.',
    '1066',
    'Subscribers to the paper were angry.',
    'Comments by the mayor made things worse.',
    'Two countries had already joined - NATO would follow.',
  ])('is not %j', (line) => {
    const article = imported('New bridge', BODY, line, MORE)
    expect(article.passage).toBe([BODY, line, MORE].join('\n\n'))
  })

  it('is a short line above a credit', () => {
    expect(
      removedFrom('New bridge', BODY, 'The bridge at night,\nseen from the tower\nREUTERS', MORE),
    ).toEqual([
      'title: New bridge',
      'caption: The bridge at night,\nseen from the tower',
      'credit: REUTERS',
    ])
  })

  it('is the line below words that open a caption', () => {
    expect(removedFrom('New bridge', BODY, 'Image caption,\nThe bridge at night', MORE)).toEqual([
      'title: New bridge',
      'caption: Image caption,',
      'caption: The bridge at night',
    ])
  })

  it('is the line whose words the caption below repeats', () => {
    expect(
      imported('New bridge', BODY, 'The bridge', 'The bridge at night Credit: AP', MORE).passage,
    ).toBe(`${BODY}\n\n${MORE}`)
  })

  it('is the short lines right below a heading of links, and not the paragraph after them', () => {
    expect(imported('New bridge', BODY, 'Related topics\nBridges\nRivers', MORE).passage).toBe(
      `${BODY}\n\n${MORE}`,
    )
    expect(imported('New bridge', BODY, `Read more\n${MORE}`).passage).toBe(`${BODY}\n\n${MORE}`)
  })

  it('is the names of the page above the title, and the role below the byline', () => {
    const page = [
      'Skip to content',
      'BBC News',
      'Sport',
      'New bridge for the town',
      'Published',
      '15 November 2023',
    ]
    expect(imported(...page, 'By Jane Doe\nBBC News, Leeds', BODY)).toMatchObject({
      title: 'New bridge for the town',
      byline: 'Jane Doe',
      published: '2023-11-15',
      passage: BODY,
    })
  })

  it('is the list under its heading', () => {
    expect(
      imported('New bridge', BODY, 'Read more:\n- Ten bridges\n- Five ferries', MORE).passage,
    ).toBe(`${BODY}\n\n${MORE}`)
  })
})

describe('what stands between the title and the passage, and below it', () => {
  it('is a standfirst where the byline or the day comes after it', () => {
    const article = imported('New bridge', 'It will cost millions.', 'By Jane Doe', '15 May 2023', BODY, MORE)
    expect(article).toMatchObject({ byline: 'Jane Doe', published: '2023-05-15' })
    expect(article.passage).toBe(`${BODY}\n\n${MORE}`)
    expect(article.removed[1]).toMatchObject({ reason: 'standfirst', text: 'It will cost millions.' })
  }) // prettier-ignore

  it('is no standfirst where it is all that there is', () => {
    expect(imported('New bridge', BODY, 'By Jane Doe').passage).toBe(BODY)
  })

  it('is a note on the author', () => {
    const note = 'Jane Doe is a writer in Leeds.'
    const article = imported('New bridge', 'By Jane Doe', BODY, MORE, note)
    expect(article.passage).toBe(`${BODY}\n\n${MORE}`)
    expect(article.removed.at(-1)).toMatchObject({ reason: 'biography', text: note, after: 2 })
  })

  test.each([
    ['above', ['New bridge', 'Source: The Paper, https://a.example/b', BODY, MORE]],
    ['below', ['New bridge', BODY, MORE, 'Source: The Paper (https://a.example/b)']],
  ])('is the source %s the passage', (_, paragraphs) => {
    expect(imported(...paragraphs)).toMatchObject({
      source: 'The Paper',
      sourceUrl: 'https://a.example/b',
      passage: `${BODY}\n\n${MORE}`,
    })
  })

  it('is said with the number of paragraphs that begin before it', () => {
    const { removed } = imported('New bridge', BODY, 'Getty Images', MORE, 'Read more: this', BODY)
    expect(removed.map(({ reason, after }) => `${after} ${reason}`)).toEqual([
      '0 title',
      '1 credit',
      '2 read-more',
    ])
  })
})

describe('the dateline', () => {
  test.each([
    ['LONDON (AP) — ', 'London'],
    ['LONDON — ', 'London'],
    ['London (AP) – ', 'London'],
    ['PARIS, Nov 15 – ', 'Paris'],
    ['PARIS, Nov 15 (Reuters) - ', 'Paris'],
    ['NEW YORK, 15 November — ', 'New York'],
    ['WASHINGTON, D.C. (AP) -- ', 'Washington, D.C.'],
    ['RIO DE JANEIRO (Reuters) - ', 'Rio de Janeiro'],
    ['Paris — ', 'Paris'],
    ['(Reuters) - ', undefined],
    ['WASHINGTON (Reuters) -', 'Washington'],
  ])('%j goes, and the place is %j', (dateline, place) => {
    const article = imported('New bridge', `${dateline}${BODY}`, MORE)
    expect(article.place).toBe(place)
    expect(article.passage).toBe(`${BODY}\n\n${MORE}`)
    expect(article.removed.at(-1)).toMatchObject({ reason: 'date-line', text: dateline.trim() })
  })

  test.each([
    'Paris – the city of light – has a new bridge, which was opened on Tuesday by the mayor.',
    'NATO — The alliance has a new bridge, which was opened on Tuesday by the mayor.',
    'Jane Doe: The bridge was opened on Tuesday by the mayor of the town.',
    'Bridges — There are many of them in this town, and all are old and in need of repair.',
  ])('is not at the beginning of %j', (paragraph) => {
    expect(imported('New bridge', paragraph, MORE).passage).toBe(`${paragraph}\n\n${MORE}`)
  })
})

describe('the lines', () => {
  const WRAPPED = `The council met on Tuesday and agreed to build a new bridge over
the river. It will cost about three million pounds.

Work is to begin in spring. The old bridge will be closed for a
year. Jane Doe, the mayor, said that nobody would have to re-
main at home: a well-
known ferry will sail.`
  const JOINED = `The council met on Tuesday and agreed to build a new bridge over the river. It will cost about three million pounds.

Work is to begin in spring. The old bridge will be closed for a year. Jane Doe, the mayor, said that nobody would have to remain at home: a well-known ferry will sail.`

  test.each([
    ['Unix', '\n'],
    ['Windows', '\r\n'],
    ['old Mac', '\r'],
  ])('are joined where they were wrapped, with the breaks of %s', (_, lineBreak) => {
    expect(importPlainText(WRAPPED.replaceAll('\n', lineBreak)).passage).toBe(JOINED)
  })

  it('are joined where an empty line stands after each of them', () => {
    const text = `The council met on Tuesday and agreed\n\nto build a new bridge over the river,\n\nwhich will cost about three million\n\npounds. That is a great deal of money\n\nfor so small a town, as many have said\n\nin letters to this newspaper, and as\n\neverybody knows.`
    expect(importPlainText(text).passage.split('\n\n')).toHaveLength(1)
  })

  it('are joined across the end of a page', () => {
    const text = `New bridge\n\n${BODY} The council and the Duchess of\n\n12\n\fSussex came. It was late.\n\n13\n\fThe end.`
    expect(importPlainText(text).passage).toBe(
      `${BODY} The council and the Duchess of Sussex came. It was late.\n\nThe end.`,
    )
  })

  it('are paragraphs where each holds whole sentences', () => {
    expect(importPlainText(`New bridge\n${BODY}\n${MORE}\n${BODY}`).passage).toBe(
      [BODY, MORE, BODY].join('\n\n'),
    )
  })

  it('begin paragraphs where one that ends a sentence had room for more, if every line was filled', () => {
    const wrap = (text: string): string => text.replace(/(.{1,60})(?: |$)/g, '$1\n').trim()
    const first = `${BODY} ${BODY} The bridge was closed for a long time until at last it was safe.`
    const text = `New bridge\n\n${[first, MORE, BODY].map(wrap).join('\n')}`
    expect(importPlainText(text).passage).toBe([first, MORE, BODY].join('\n\n'))
  })

  it('begin paragraphs where they are indented', () => {
    const text = `The council met on Tuesday and agreed to build a bridge.\n    Work is to begin in spring, as the mayor told us on the\nevening after the vote.\n\tThe end is near, said a man with a board in his hands\nto all who came by.`
    expect(importPlainText(text).passage.split('\n\n')).toHaveLength(3)
  })

  it('stay where they are a poem or a list', () => {
    const poem =
      'The river is wide,\nThe water is deep,\nThe bridge is away,\nAnd nobody can sleep.'
    const list = '1. bread\n2. milk and\n3. eggs'
    expect(imported('New bridge', BODY, poem, list, MORE).passage).toBe(
      [BODY, poem, list, MORE].join('\n\n'),
    )
  })

  it('are joined where each of three wrapped ones happens to begin with a capital', () => {
    const text =
      'Nobody knew that the chat was to mark so\nnotable a shift in tone between the two.\n\nFather and son had a warm conversation on\nTuesday, and after that Prince Harry asked\nKing Charles to speak again next week.'
    expect(importPlainText(text).passage.split('\n')).toHaveLength(3)
  })

  it('are no list where wrapped ones happen to begin with numbers', () => {
    const text =
      'They found the elements that are numbered\n115. Nobody else knew of them, or of the one\n118. It is short-lived, as are all the others.'
    expect(importPlainText(text).passage.split('\n')).toHaveLength(1)
  })

  it('keep the quotation marks they have, and lose tabs and double spaces', () => {
    const text = `“It’s  late,”\the said. ‘No’, said she, and so on until the evening came and all went home again.`
    expect(importPlainText(text).passage).toBe(
      '“It’s late,” he said. ‘No’, said she, and so on until the evening came and all went home again.',
    )
  })
})

describe('importPlainText', () => {
  const LINES = [
    'New bridge', 'By Jane Doe', '15 November 2023', 'date 2023-11-15 The bridge - PA', BODY, MORE, 'LONDON (AP) — ', 'Getty Images',
    'Read more: this', '- one', '- two', '12', '\f', '', '', ' ', '\t', 'and so on', 'The end', 'co-', 'operate', '====', '“',
    'Page 3', '\u0000', 'é', '日本', '🙂', '\u00AD', '\u2028', '# Title', 'FILE - x', '(', 'a'.repeat(40), 'By A B C D E F', '1. x',
  ] // prettier-ignore
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.constantFrom(...LINES), { maxLength: 30 }).map((lines) => lines.join('\n')),
    fc.array(fc.constantFrom(...LINES), { maxLength: 30 }).map((lines) => lines.join('')),
  )
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

  it('keeps every word: what is not in the passage is in what was removed', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { passage, removed } = importPlainText(text)
        let rest = ''
        let end = 0
        for (const removal of removed) {
          expect(removal.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(removal.start, removal.end)).toBe(removal.text)
          rest += text.slice(end, removal.start)
          end = removal.end
        }
        expect(letters(passage)).toBe(letters(rest + text.slice(end)))
      }),
      { seed: 7, numRuns: 2000 },
    )
  })

  it('gives the same twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(importPlainText(text)).toEqual(importPlainText(text))
      }),
      { seed: 8 },
    )
  })

  test.each([
    ['paragraphs', `${BODY}\n\n`],
    ['one paragraph', `${BODY} `],
    ['wrapped lines', 'The council met on Tuesday and agreed to build a bridge\n'],
    ['bylines', 'By Aa Aa Aa Aa Aa Aa and Aa Aa Aa, Aa Aa\n\n'],
    ['dates', 'date 2023-11-15 '],
    ['lines of dates', 'Published 1 May 2023 1 May 2023 May 2023 1\n'],
    ['capitals', 'AA/AA BB & CC - DD/EE\n\n'],
    ['signs', '- * ( [ “ \n'],
    ['broken sentences', 'the council and the mayor and the people of\n\n'],
    ['line breaks', '\r\n\t'],
    ['cut words', 'aaaaa-\n'],
  ])('reads a megabyte of %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
    const { passage, removed } = importPlainText(text)
    expect(passage.length + removed.length > 0).toBe(text.trim() !== '')
  })
})
