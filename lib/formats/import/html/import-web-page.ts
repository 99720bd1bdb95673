import { CAPTION_CLASS } from '../blocks/clean-tree'
import { type Block, readBlocks } from '../blocks/read-blocks'
import { sortBlocks } from '../blocks/sort-blocks'
import { definedFields } from '../defined-fields'
import type { ImportResult } from '../imported-file'
import { keepPictures } from '../keep-pictures'
import { endsSentence } from '../read-lines'
import { resolveLink } from '../resolve-link'
import { findArticle } from './find-article'
import { listTexts } from './list-texts'
import { lettersInLinks, markLinkLists } from './mark-link-lists'
import { elementsOf } from './page-tree'
import { parsePage } from './parse-page'
import { preparePage } from './prepare-page'
import { readMetadata } from './read-metadata'
import { weaveAround } from './weave-around'

const COPY = 'Open it in the browser, select the article’s text, copy it and paste it here.'
const GIVEN_UP = {
  'too-deep': 'This web page nests its parts too deep to be read.',
  'too-big': 'This web page has far more parts than an article.',
} as const
/** What a page says at most, with its menus and its comments. */
const MOST_TEXT = 600_000
/** What is left of a page when menus and scripts are gone; finding the article takes time with each element. */
const MOST_ELEMENTS = 20_000
/** How many characters of sentences an article has at least, links not counted. */
const LEAST_PROSE = 140
const MENU_LINKS = 5

/** The article on a saved web page. */
export function importWebPage(html: string): ImportResult {
  const parsed = parsePage(html)
  if (parsed.status !== 'parsed') return refuse(`${GIVEN_UP[parsed.status]} ${COPY}`)
  const { page } = parsed
  const texts = listTexts(page)
  if (texts.reduce((sum, { length }) => sum + length, 0) > MOST_TEXT)
    return refuse(`This web page has far more text than an article. ${COPY}`)
  const metadata = readMetadata(page)
  preparePage(page)
  if ([...elementsOf(page)].length > MOST_ELEMENTS) return refuse(`${GIVEN_UP['too-big']} ${COPY}`)
  const found = findArticle(page, [CAPTION_CLASS])
  const { keep, pictures } = keepPictures()
  const link = (href: string): string | undefined => resolveLink(href, metadata.sourceUrl)
  const blocks = readBlocks(found ?? '', { link, picture: keep })
  const { title, byline, published, source, sourceUrl, language } = metadata
  const woven = weaveAround(markLinkLists(blocks), texts, title)
  const { article, kept } = sortBlocks(woven, definedFields({ title, byline, published }))
  if (proseIn(kept) < LEAST_PROSE) return refuse(sayWhatItIs(blocks, texts))
  const used = pictures.filter(({ name }) => article.markdown.includes(`](${name})`))
  const said = definedFields({ source, sourceUrl, language })
  return { ok: true, article: { ...article, ...said, pictures: used } }
}

/** How many characters of sentences stand in blocks that are not mostly links. */
function proseIn(blocks: readonly Block[]): number {
  return blocks
    .filter(({ node, text }) => endsSentence(text) && lettersInLinks(node) < text.length / 2)
    .reduce((sum, { text }) => sum + text.length, 0)
}

function sayWhatItIs(blocks: readonly Block[], texts: readonly string[]): string {
  const links = blocks.filter(({ node, text }) => lettersInLinks(node) > text.length / 2)
  if (links.length > 0 || texts.length >= MENU_LINKS)
    return 'This web page is a menu or a list of links, and there is no article on it. Open the article itself, save that page and choose it.'
  return `There are hardly any words in this web page: its article was not saved with it. ${COPY}`
}

function refuse(says: string): ImportResult {
  return { ok: false, says }
}
