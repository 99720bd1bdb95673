import { describe, expect, test } from 'vitest'
import { parsePage } from '@/lib/formats/import/html/parse-page'
import { readMetadata } from '@/lib/formats/import/html/read-metadata'

function metadataOf(html: string) {
  const parsed = parsePage(html)
  if (parsed.status !== 'parsed') throw new Error(parsed.status)
  return readMetadata(parsed.page)
}

const ld = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('readMetadata', () => {
  test.each([
    ['the heading', '<title>New bridge - The Paper</title><h1>New bridge</h1>', 'New bridge'],
    [
      'the heading that the page’s title resembles, and not the name of the site',
      '<title>New bridge for Luton | The Paper</title><h1>The Paper</h1><h1>A new bridge for Luton</h1>',
      'A new bridge for Luton',
    ],
    ['what is said to others', '<meta property="og:title" content="New bridge">', 'New bridge'],
    ['the title without the site', '<title>New bridge | The Paper</title>', 'New bridge'],
    [
      'the title without the site that the page names',
      '<meta property="og:site_name" content="The Paper"><title>Bridge – old and new - The Paper</title>',
      'Bridge – old and new',
    ],
    [
      'the title with the dash that is its own',
      '<title>Spider-Man - a life</title>',
      'Spider-Man - a life',
    ],
    [
      'the headline of the data',
      ld({ '@type': 'NewsArticle', headline: 'New bridge' }),
      'New bridge',
    ],
    [
      'read with its entities',
      '<meta property="og:title" content="Ann&amp;#39;s bridge">',
      "Ann's bridge",
    ],
  ])('gives as title %s', (_, html, title) => {
    expect(metadataOf(html).title).toBe(title)
  })

  test.each([
    ['of the data', ld({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Jane Doe' } }), 'Jane Doe'],
    ['of several', ld([{ '@type': ['Article'], author: [{ name: 'A B' }, { name: 'C D' }, { name: 'E F' }] }]), 'A B, C D and E F'],
    ['by reference', ld({ '@graph': [{ '@type': 'BlogPosting', author: { '@id': '#p' } }, { '@id': '#p', name: 'Jane Doe' }] }), 'Jane Doe'],
    ['of a meta element', '<meta name="author" content="By Jane Doe">', 'Jane Doe'],
    ['past an address', '<meta property="article:author" content="https://x.example/jane"><a rel="author">Jane Doe</a>', 'Jane Doe'],
    ['past nobody', '<meta name="author" content="admin"><p class="byline">By Jane Doe</p>', 'Jane Doe'],
    ['nowhere', '<p class="author-box">Follow our writers for more of this every day.</p>', undefined],
  ])('finds the byline %s', (_, html, byline) => {
    expect(metadataOf(html).byline).toBe(byline)
  }) // prettier-ignore

  test.each([
    [ld({ '@type': 'Article', datePublished: '2023-11-15T23:30:00+05:00' })],
    ['<meta property="article:published_time" content="2023-11-15T09:30:00Z">'],
    ['<meta name="citation_date" content="2023/11/15">'],
    ['<meta name="pubdate" content="20231115">'],
    ['<meta name="date" content="Wed, 15 Nov 2023 09:30:00 GMT">'],
    ['<time datetime="2023-11-15">last week</time>'],
    ['<time>15 November 2023</time>'],
    ['<span class="entry-date">November 15, 2023</span>'],
    ['<p itemprop="datePublished" content="2023-11-15"></p><time datetime="2020-01-01">'],
    ['<meta name="date" content="soon"><time datetime="2023-11-15">'],
  ])('finds the day in %j', (html) => {
    expect(metadataOf(html).published).toBe('2023-11-15')
  })

  test.each([
    ['<time datetime="2023-02-31">'],
    ['<meta name="date" content="0000-00-00">'],
    ['<p>'],
  ])('finds no day in %j', (html) => {
    expect(metadataOf(html).published).toBeUndefined()
  })

  test.each([
    ['<html lang="en-us">', 'en-US'],
    ['<html lang="en"><meta property="og:locale" content="en_GB">', 'en-GB'],
    ['<html lang="fr"><meta property="og:locale" content="en_GB">', 'fr'],
    ['<meta http-equiv="content-language" content="de">', 'de'],
    ['<html lang="xx-nonsense">', undefined],
  ])('reads the language of %j', (html, language) => {
    expect(metadataOf(html).language).toBe(language)
  })

  test.each([
    ['<link rel="canonical" href="https://a.example/b"><meta property="og:url" content="https://c.example">', 'https://a.example/b'],
    ['<link rel="canonical" href="/b"><meta property="og:url" content="https://c.example/">', 'https://c.example/'],
    ['<link rel="canonical" href="file:///C:/a.html">', undefined],
  ])('reads the address of %j', (html, sourceUrl) => {
    expect(metadataOf(html).sourceUrl).toBe(sourceUrl)
  }) // prettier-ignore

  test.each([
    ['broken', '<script type="application/ld+json">{"@type": "Article", </script>'],
    ['nested without end', `<script type="application/ld+json">${'['.repeat(100_000)}</script>`],
    ['of another kind', ld({ '@type': 'Recipe', name: 'Soup', author: { name: 'A B' } })],
  ])('takes nothing from data that are %s', (_, html) => {
    expect(metadataOf(html)).toMatchObject({ title: undefined, byline: undefined })
  })
})
