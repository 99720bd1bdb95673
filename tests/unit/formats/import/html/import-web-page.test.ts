import { describe, expect, it, test } from 'vitest'
import { importWebPage } from '@/lib/formats/import/html/import-web-page'

const ONE =
  '<p>The council met on Tuesday and agreed to build a new bridge over the river, which will cost about three million pounds.</p>'
const TWO =
  '<p>Work is to begin in spring. The old bridge will be closed for a year, and people will have to take the ferry.</p>'
const words = (paragraph: string): string => paragraph.replace(/<[^>]*>/g, '')
const [FIRST, SECOND] = [words(ONE), words(TWO)]

/** What becomes of an article with these parts between its two paragraphs. */
function imported(between: string, after = '') {
  const result = importWebPage(
    `<html><head><title>New bridge</title></head><body><article><h1>New bridge</h1>${ONE}${between}${TWO}</article>${after}</body></html>`,
  )
  if (!result.ok) throw new Error(result.says)
  return result.article
}

describe('importWebPage', () => {
  test.each([
    ['a heading', '<h2>A river</h2>', '## A river'],
    ['a heading of the first degree', '<h1>A river</h1>', '## A river'],
    ['a list', '<ul><li>one and</li><li>two</li></ul>', '- one and\n- two'],
    ['a quotation', '<blockquote><p>We need it.</p></blockquote>', '> We need it.'],
    ['emphasis', '<p>It is <b>so </b><i>very</i> <u>far</u>.</p>', 'It is **so** *very* far.'],
    ['a link', '<p>See <a href="https://a.example/b">the plan</a> here.</p>', 'See [the plan](https://a.example/b) here.'],
    ['the words of a link that leads nowhere', '<p>See <a href="#x">the plan</a> here.</p>', 'See the plan here.'],
    ['signs that mean something in Markdown', '<p>5 * 5 * 5 &lt; 200 &amp; a_b_.</p>', '5 \\* 5 \\* 5 < 200 & a_b\\_.'],
    ['a table of data', '<table><tr><th>Year</th><th>Cars</th></tr><tr><td>2020</td><td>51</td></tr></table>', '- Year, Cars\n- 2020, 51'],
    ['raised digits', '<p>It is 20 m<sup>2</sup>, on the 21<sup>st</sup>.<sup><a href="#n1">[1]</a></sup></p>', 'It is 20 m², on the 21st.'],
    ['verse', '<p>The river is wide,<br>the water is deep.</p>', 'The river is wide,\\\nthe water is deep.'],
    ['code as words', '<pre>one two three.</pre>', 'one two three.'],
    ['plain spaces', '<p>It cost&nbsp;£5&#8239;million and was un&shy;built.</p>', 'It cost £5 million and was unbuilt.'],
  ])('keeps %s', (_, html, markdown) => {
    expect(imported(html).markdown).toBe(`${FIRST}\n\n${markdown}\n\n${SECOND}`)
  }) // prettier-ignore

  test.each([
    ['caption', '<figure><img src="a.jpg"><figcaption>The old bridge</figcaption></figure>', 'The old bridge'],
    ['caption', '<figure><a href="b.html"><img src="a.jpg"><figcaption>The old bridge</figcaption></a></figure>', 'The old bridge'],
    ['caption', '<div class="wp-caption-text">The old bridge in 1920</div>', 'The old bridge in 1920'],
    ['caption', '<p>The old bridge at night – PA</p>', 'The old bridge at night – PA'],
    ['credit', '<p>Photograph: Jane Doe/AP</p>', 'Photograph: Jane Doe/AP'],
    ['read-more', '<p><a href="https://a.example">Ten bridges that fell</a></p>', 'Ten bridges that fell'],
    ['read-more', '<p>Read more: Ten bridges</p>', 'Read more: Ten bridges'],
    ['around', '<aside class="newsletter"><p>Get our letter each day.</p></aside>', 'Get our letter each day.'],
    ['around', '<nav><a href="/">Home</a></nav>', 'Home'],
  ])('takes out the %s %j and says where it stood', (reason, html, text) => {
    const { markdown, removed } = imported(html)
    expect(markdown).toBe(`${FIRST}\n\n${SECOND}`)
    expect(removed).toContainEqual({ text, reason, after: 1 })
  }) // prettier-ignore

  it('takes out a list of links with its heading', () => {
    const links = '<li><a href="https://a.example/1">Ten bridges</a></li>'.repeat(3)
    const { markdown } = imported(`<h3>More like this</h3><ul>${links}</ul>`)
    expect(markdown).toBe(`${FIRST}\n\n${SECOND}`)
  })

  it.each([
    [1, '<figure><img src="./Bridge_files/old.jpg" width="640"><figcaption>The old bridge</figcaption></figure>'],
    [2, '<p><img src="Bridge_files/old.jpg"></p><figure><img src="https://a.example/new.png?w=1"></figure>'],
    [1, '<p><img src="Bridge_files/old.jpg"> <img src="Bridge_files/old.jpg"></p>'],
    [undefined, '<p><img src="Bridge_files/face.jpg" width="48" height="48"></p>'],
    [undefined, '<p><img src="Bridge_files/logo.png"><img src="Bridge_files/share-icon.png"><img src="a.svg"></p>'],
    [undefined, '<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><img src=""></p>'],
    [undefined, ''],
  ])('counts as pictures that lie in files of their own: %s', (count, html) => {
    expect(imported(html).picturesBeside).toBe(count)
  }) // prettier-ignore

  it('counts none of the page around the article', () => {
    const around = '<nav><img src="Bridge_files/a.jpg"></nav><footer><img src="Bridge_files/b.jpg"></footer>'
    expect(imported('', around)).not.toHaveProperty('picturesBeside')
  }) // prettier-ignore

  it('keeps a picture whose bytes are in the page, and none that is elsewhere', () => {
    const bytes = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(2000, 1)])
    const src = `data:image/png;base64,${bytes.toString('base64')}`
    const { markdown, pictures } = imported(
      `<p><img src="${src}" alt="A bridge"></p><p><img src="https://a.example/b.png" alt="Another"></p>`,
    )
    expect(markdown).toBe(`${FIRST}\n\n![A bridge](picture-1.png)\n\n${SECOND}`)
    expect(pictures).toEqual([
      { name: 'picture-1.png', bytes: new Uint8Array(bytes), alt: 'A bridge' },
    ])
  })

  it('loses no word of the page', () => {
    const { markdown, removed } = imported(
      '<aside class="related"><p>One aside.</p></aside><figcaption>Two captions</figcaption>',
      '<footer>Three <b>feet</b></footer><div class="comments"><p>Four comments</p></div>',
    )
    const all = [markdown, ...removed.map(({ text }) => text)].join(' ')
    for (const word of ['One aside', 'Two captions', 'Three feet', 'Four comments'])
      expect(all).toContain(word)
  })

  test.each([
    ['a menu', '<h1>News</h1>' + '<p><a href="/1">A headline of some length.</a></p>'.repeat(20), 'This web page is a menu or a list of links'],
    ['a page whose words come later', '<div id="root"></div><noscript>Turn on JavaScript.</noscript>', 'There are hardly any words in this web page'],
    ['20,000 nested tags', `${'<div>'.repeat(20_000)}${ONE}`, 'This web page nests its parts too deep'],
    ['bold in bold in bold', `${'<b class=1>'.repeat(20_000)}${ONE}`, 'This web page nests its parts too deep'],
    ['bold that is opened anew in each paragraph', Array.from({ length: 300 }, (_, id) => `<b id=${id}>`).join('') + '<p>x'.repeat(50_000), 'This web page has far more parts than an article.'],
    ['a megabyte of paragraphs', ONE.repeat(10_000), 'This web page has far more text than an article.'],
    ['a megabyte of one word', `<p>${'word '.repeat(200_000)}`, 'This web page has far more text than an article.'],
    ['200,000 attributes', `<p ${Array.from({ length: 200_000 }, (_, index) => `a${index}`).join(' ')}>`, 'This web page has far more parts than an article.'],
    ['a megabyte of tags', '<i></i>'.repeat(150_000), 'This web page has far more parts than an article.'],
  ])('refuses %s', (_, html, says) => {
    const result = importWebPage(`<html><body>${html}</body></html>`)
    expect(result).toMatchObject({ ok: false, says: expect.stringContaining(says) })
  }) // prettier-ignore

  it('reads emphasis in emphasis, lists in lists and quotations in quotations, however deep', () => {
    const deep = `<p>${'<em>a<strong>b'.repeat(90)}</p>${'<ul><li>point '.repeat(60)}`
    expect(imported(deep).markdown).toContain('point')
    expect(imported(`${'<blockquote>'.repeat(150)}<p>Deep down.</p>`).markdown).toContain(
      'Deep down.',
    )
  })
})
