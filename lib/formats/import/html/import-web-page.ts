import { type Block, readBlocks } from '../blocks/read-blocks'
import { sortBlocks } from '../blocks/sort-blocks'
import { definedFields } from '../defined-fields'
import type { ImportResult } from '../imported-file'
import { keepPictures } from '../keep-pictures'
import { endsSentence } from '../read-lines'
import { countLetters } from './count-letters'
import { dropDeadLinks, linkOnPage } from './dead-links'
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
/** A page without an article that says so many things is no empty one. */
const MENU_TEXTS = 5
/** File names of what is no picture of an article. */
const ORNAMENT =
  /\.svg$|(?:^|[^a-z])(?:icons?|favicon|logos?|avatars?|spacer|pixel|blank|placeholder|transparent|sprites?|badge|button)(?:[^a-z]|$)/iu
const MENU =
  'This web page is a menu or a list of links, and there is no article on it. Open the article itself, save that page and choose it.'
const NO_WORDS = `There are hardly any words in this web page: its article was not saved with it. ${COPY}`

/** What is known of a page besides its HTML. */
export interface AroundPage {
  /** Where it was on the web. */
  readonly address?: string | undefined
  /** The bytes of a picture that was saved with it, by its address on the page. */
  readonly picture?: (src: string) => Uint8Array | undefined
}

/** The article on a saved web page. */
export function importWebPage(html: string, around: AroundPage = {}): ImportResult {
  const parsed = parsePage(html)
  if (parsed.status !== 'parsed') return refuse(`${GIVEN_UP[parsed.status]} ${COPY}`)
  const { page, pictureAddress } = parsed
  const texts = listTexts(page)
  if (texts.reduce((sum, { length }) => sum + length, 0) > MOST_TEXT)
    return refuse(`This web page has far more text than an article. ${COPY}`)
  const metadata = readMetadata(page, around.address)
  preparePage(page)
  if ([...elementsOf(page)].length > MOST_ELEMENTS) return refuse(`${GIVEN_UP['too-big']} ${COPY}`)
  // Finding the article takes time with each element, and a menu has many.
  const letters = countLetters(page)
  if (letters.outsideLinks < LEAST_PROSE / 2) return refuse(sayNothing(letters.inLinks > 0, texts))
  const found = findArticle(page)
  const { keep, pictures } = keepPictures(around.picture)
  const link = (href: string): string | undefined => linkOnPage(href, metadata.sourceUrl)
  const beside = new Set<string>()
  const picture = (src: string, alt: string, isSmall: boolean) => {
    const name = keep(pictureAddress(src), alt)
    if (name === undefined && !isSmall && isContentFile(pictureAddress(src))) beside.add(src)
    return name
  }
  const blocks = readBlocks(found ?? '', { link, picture })
  const marked = markLinkLists(blocks)
  const linked = new Set(blocks.filter(isMostlyLinks).map(({ node }) => node))
  dropDeadLinks(blocks)
  const { title, byline, published, source, sourceUrl, language } = metadata
  const woven = weaveAround(marked, texts, title)
  const { article, kept } = sortBlocks(woven, definedFields({ title, byline, published }))
  const own = kept.filter(({ node, text }) => endsSentence(text) && !linked.has(node))
  if (own.reduce((sum, { text }) => sum + text.length, 0) < LEAST_PROSE)
    return refuse(sayNothing(linked.size > 0, texts))
  const used = pictures.filter(({ name }) => article.markdown.includes(`](${name})`))
  const said = definedFields({ source, sourceUrl, language })
  const imported = { ...article, ...said, pictures: used }
  // What is missing in a page that brings its pictures along was never saved.
  const isAlone = around.picture === undefined && beside.size > 0
  return { ok: true, article: isAlone ? { ...imported, picturesBeside: beside.size } : imported }
}

/** Whether a picture stands in a file of its own and is none of those that every page has. */
function isContentFile(address: string): boolean {
  const name =
    address
      .replace(/[?#].*$/u, '')
      .split('/')
      .at(-1) ?? ''
  return name !== '' && !/^data:/iu.test(address) && !ORNAMENT.test(name)
}

function sayNothing(hasLinks: boolean, texts: readonly string[]): string {
  return hasLinks || texts.length >= MENU_TEXTS ? MENU : NO_WORDS
}

function isMostlyLinks({ node, text }: Block): boolean {
  return text !== '' && lettersInLinks(node) > text.length / 2
}

function refuse(says: string): ImportResult {
  return { ok: false, says }
}
