import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPdf } from '@/lib/formats/import/pdf/read-pdf'
import { mutatedBytes } from '../../../../support/mutated-bytes'
import { readFixture } from '../../../../support/read-fixture'
import { type Placed, writeObjects, writePdf } from '../../../../support/write-pdf'

const WORDS = 'The ferry left the old harbour of Oban on Monday morning and came to the island'.split(' ') // prettier-ignore

/** Lines of a column about 200 points wide, from the top down; each begins with its mark. */
function column(marks: string, x: number, top: number, leading = 12): readonly Placed[] {
  return [...marks].map((mark, index) => ({
    x,
    y: top - index * leading,
    text: `${mark} ${WORDS.slice(0, 8).join(' ')}`,
  }))
}

async function paragraphsOf(pages: readonly (readonly Placed[])[]): Promise<readonly string[]> {
  const read = await readPdf(writePdf(pages))
  return read.ok ? read.text.split('\n\n') : [read.says]
}

/** The marks of the lines in each paragraph. */
async function marksOf(pages: readonly (readonly Placed[])[]): Promise<readonly string[]> {
  const paragraphs = await paragraphsOf(pages)
  return paragraphs.map((text) => (text.match(/\b\p{L}\b/gu) ?? []).join(''))
}

const line = (y: number, text: string, more: Partial<Placed> = {}): Placed => ({ x: 60, y, text, ...more }) // prettier-ignore
const LONG = 'a long line of words that goes on until it comes to the edge of the column'

it('reads what LibreOffice wrote', async () => {
  const read = await readPdf(readFixture('ferry.pdf'))
  expect(read).toMatchObject({ ok: true, title: 'Ferry to the island sails again' })
  const paragraphs = read.ok ? read.text.split('\n\n') : []
  expect(paragraphs).toContain(
    'The Northern Light left the harbour of Oban at 7.15 on Monday, for the first time in eleven months. Its captain, Morag Sinclair, 52, called it “a morning I had stopped believing in”.',
  )
  expect(paragraphs).toContain(
    'The ferry had been laid up since December 2022, when a fire damaged its engine room. Repairs cost £4.2 million, according to the harbour office, and took twice as long as planned.',
  )
  expect(paragraphs).toContain('What the islanders say')
  expect(paragraphs).toContain('1. a second sailing in spring,\n2. a new pier by 2026.')
})

describe('columns', () => {
  it('two are read one after the other', async () => {
    const page = [...column('abcdef', 60, 700), ...column('ghijkl', 300, 700)]
    expect(await marksOf([page])).toEqual(['abcdefghijkl'])
  })

  it('two whose lines are not level are read one after the other', async () => {
    const page = [...column('abcdef', 60, 700), ...column('ghijkl', 300, 693)]
    expect(await marksOf([page])).toEqual(['abcdefghijkl'])
  })

  it('a title across both comes before them', async () => {
    const title = line(750, 'A title that goes across both of the columns', { size: 20 })
    const paragraphs = await paragraphsOf([
      [title, ...column('abcdef', 60, 700), ...column('ghijkl', 300, 700)],
    ])
    expect(paragraphs[0]).toBe('A title that goes across both of the columns')
  })

  it('three are read one after the other', async () => {
    const short = (marks: string, x: number) =>
      column(marks, x, 700).map((placed) => ({ ...placed, text: placed.text.slice(0, 24) }))
    const page = [...short('abcdef', 40), ...short('ghijkl', 220), ...short('mnopqr', 400)]
    expect(await marksOf([page])).toEqual(['abcdefghijklmnopqr'])
  })

  it('bullets do not make a column', async () => {
    const texts = [...'abcdefg'].map((mark, index) => [
      line(700 - index * 14, '•', { x: 60 }),
      line(700 - index * 14, `${mark} ${LONG}`, { x: 90 }),
    ])
    const [list] = await paragraphsOf([texts.flat()])
    expect(list?.split('\n')).toEqual([...'abcdefg'].map((mark) => `• ${mark} ${LONG}`))
  })
})

describe('paragraphs', () => {
  const lines = (...rows: readonly (readonly [gap: number, text: string, x?: number])[]) => {
    let y = 700
    return rows.map(([gap, text, x = 60]) => line((y -= gap), text, { x }))
  }
  const cases: readonly (readonly [what: string, page: readonly Placed[], count: number])[] = [
    ['a gap parts them', lines([0, LONG], [12, LONG], [20, LONG], [12, LONG]), 2],
    ['an indent parts them', lines([0, LONG], [12, `${LONG.slice(0, -1)}.`], [12, LONG, 75], [12, LONG]), 2], // prettier-ignore
    ['room at the end of a line parts them', lines([0, LONG], [12, 'It is over.'], [12, LONG], [12, LONG]), 2], // prettier-ignore
    ['a line with no room left does not', lines([0, LONG], [12, `${LONG.slice(0, -1)}.`], [12, LONG]), 1], // prettier-ignore
    ['a bullet parts them', lines([0, LONG], [12, '• one'], [12, '• two']), 2],
  ]
  it.each(cases)('%s', async (_, page, count) => {
    expect(await paragraphsOf([page])).toHaveLength(count)
  })

  it('a cut word is one again', async () => {
    const [text] = await paragraphsOf([lines([0, `${LONG} har-`], [12, 'bour and it goes on so'])])
    expect(text).toContain('column harbour and')
  })

  it('a sentence goes on on the next page', async () => {
    const pages = [lines([0, LONG], [12, LONG]), lines([0, 'and it ends here.'])]
    expect(await paragraphsOf(pages)).toEqual([`${LONG} ${LONG} and it ends here.`])
  })

  it('a drop capital stands with its word', async () => {
    const page = [
      line(676, 'T', { size: 30 }),
      line(700, 'he first words stand beside it and go on to the edge', { x: 82 }),
      line(688, 'and the second ones as well, until they are below it', { x: 82 }),
      line(676, LONG),
    ]
    const [text] = await paragraphsOf([page])
    expect(text).toMatch(/^The first words .* edge and the second/)
  })

  it('the number of a note goes', async () => {
    const page = [line(700, LONG), line(704, '12', { x: 395, size: 6 }), line(688, LONG)]
    expect(await paragraphsOf([page])).toEqual([`${LONG} ${LONG}`])
  })
})

describe('heads and feet of pages', () => {
  const body = (mark: string) => [line(700, `${mark} ${LONG}.`), line(688, `${mark} ${LONG}.`)]
  const all = async (pages: readonly (readonly Placed[])[]) => (await paragraphsOf(pages)).join(' ')

  it('what stands above every page goes', async () => {
    const pages = ['a', 'b', 'c'].map((mark) => [line(820, 'The Example Times'), ...body(mark)])
    expect(await all(pages)).not.toContain('Times')
  })

  it.each([
    '7',
    'Page 7',
    '7 of 9',
    '– 7 –',
    '15/11/2023, 10:22 The title',
    'https://a.example/b 1/3',
  ])(
    // prettier-ignore
    '“%s” at the foot of a single page goes',
    async (text) => {
      expect(await all([[...body('a'), line(30, text)]])).toBe(`a ${LONG}. a ${LONG}.`)
    },
  )

  it('a number inside of the page stays', async () => {
    expect(await all([[...body('a'), line(400, '1969')]])).toContain('1969')
  })
})

describe('the title', () => {
  it('is the largest words of the first page, on all their lines', async () => {
    const page = [
      line(800, 'NEWS', { size: 30 }),
      line(750, 'A title that is so long that', { size: 20 }),
      line(727, 'it takes two lines', { size: 20 }),
      line(700, LONG),
      line(688, LONG),
    ]
    const title = 'A title that is so long that it takes two lines'
    expect(await readPdf(writePdf([page]))).toHaveProperty('title', title)
  })

  it('is missing where all words are of one size', async () => {
    expect(await readPdf(writePdf([[line(700, LONG), line(688, LONG)]]))).not.toHaveProperty(
      'title',
    )
  })
})

describe('a PDF that gives no text says why', () => {
  const ferry = readFixture('ferry.pdf')
  const kids = '3 0 R '.repeat(300)
  const long = writeObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count 300 /Kids [${kids}] >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>',
  ])
  const nested = `${'<< /A '.repeat(20_000)}1${' >>'.repeat(20_000)}`
  const loop = writeObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 3 /Kids [2 0 R 2 0 R 2 0 R] >>',
  ])
  const cases: readonly (readonly [what: string, bytes: Uint8Array, says: RegExp])[] = [
    ['one with a password', readFixture('locked.pdf'), /protected with a password/],
    ['one that was scanned', readFixture('scanned.pdf'), /^This PDF holds pictures of text/],
    ['one with 300 pages', long, /far longer than an article/],
    ['one cut in half', ferry.subarray(0, ferry.length / 2), /damaged or not complete|pictures/],
    ['a program', new TextEncoder().encode('MZ'.repeat(500)), /damaged or not complete/],
    ['20,000 nested dictionaries', writeObjects([nested]), /damaged or not complete/],
    ['pages that hold themselves', loop, /damaged or not complete/],
  ]
  it.each(cases)('%s', async (_, bytes, says) => {
    expect(await readPdf(bytes)).toEqual({ ok: false, says: expect.stringMatching(says) })
  })
})

it('gives text or a sentence, whatever happens to its bytes', async () => {
  await fc.assert(
    fc.asyncProperty(mutatedBytes(readFixture('ferry.pdf')), async (bytes) => {
      const read = await readPdf(bytes)
      expect(read.ok ? read.text : read.says).not.toBe('')
    }),
    { seed: 4, numRuns: 40 },
  )
})
