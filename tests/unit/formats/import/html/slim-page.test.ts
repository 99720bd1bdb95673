import { describe, expect, it } from 'vitest'
import { slimPage } from '@/lib/formats/import/html/slim-page'

const LONG = 'x'.repeat(3000)
const PICTURE = `data:image/png;base64,${LONG}`

describe('slimPage', () => {
  it.each([
    ['comments', 'a<!-- b > c -->d', 'ad'],
    ['a comment that does not end', 'a<!-- b', 'a'],
    ['an empty comment', 'a<!-->b-->c', 'ab-->c'],
    ['scripts', '<script src="a">if (a < b) "<p>"</script>c', '<script src="a"></script>c'],
    ['styles', '<STYLE>p > a {}</STYLE>c', '<STYLE></STYLE>c'],
    ['a script that does not end', 'a<script>b', 'a<script>'],
    ['long values', `<p class="${LONG}" id='a'>b`, `<p class="" id='a'>b`],
    ['long values without quotation marks', `<p class=${LONG} id=a>b`, '<p class= id=a>b'],
  ])('leaves out %s', (_, html, slim) => {
    expect(slimPage(html)?.html).toBe(slim)
  })

  it.each([
    ['words and tags', '<p class="a">b <b>c</b> &lt; d'],
    ['linked data', '<script type="application/ld+json">{"a":"<!-- b -->"}</script>'],
    ['signs of a comment in a value', '<p title="<!--">a</p><p title="-->">b</p>'],
    ['signs of a comment in a field', '<textarea><!--</textarea>a'],
    ['signs of a comment in a frame', '<iframe><!--</iframe>a'],
    ['apostrophes in a value without quotation marks', `<a title=don't>${LONG} don't</a>`],
    ['quotation marks among the names of attributes', `<a b" c>${LONG}" d</a>`],
    ['a value that does not end', '<a title="b>c'],
  ])('leaves %s as they are', (_, html) => {
    expect(slimPage(html)?.html).toBe(html)
  })

  it('gives short addresses to pictures whose bytes are in the page', () => {
    const slim = slimPage(`<img src="${PICTURE}" alt="A bridge"><img src="a.png">`)
    const [[short = '', long] = []] = slim?.addresses ?? []
    expect(slim?.html).toBe(`<img src="${short}" alt="A bridge"><img src="a.png">`)
    expect(long).toBe(PICTURE)
  })

  it.each([
    ['hundreds of attributes', `<p ${Array.from({ length: 600 }, (_, at) => `a${at}`).join(' ')}>`],
    ['millions of characters', 'Some words. '.repeat(500_000)],
  ])('gives up a page with %s', (_, html) => {
    expect(slimPage(html)).toBeUndefined()
  })
})
