import { fold } from '@/lib/text/fold'
import { attributeOf, textOfElement } from './page-tree'
import type { PageElement } from './parse-page'
import { plainField } from './plain-field'

const LONGEST = 300
/** How many of the words of a heading a page has to repeat in what it says of its title. */
const ALIKE = 0.5
const SEPARATOR = /\s+[|–—·•»:-]\s+|\s*[|]\s*/u

/**
 * The headline of a page. What pupils would see on it goes before what is said to search engines: the heading of the
 * first degree that resembles what the page says of its title, else what it says, without the name of the site.
 */
export function chooseTitle(
  elements: readonly PageElement[],
  said: readonly string[],
  source: string | undefined,
): string | undefined {
  const element = elements.find(({ tagName }) => tagName === 'title')
  const named = element && plainField(textOfElement(element))
  const all = [...said, ...(named === undefined ? [] : [named])]
  const headings = elements.filter(({ tagName }) => tagName === 'h1').map(textOfElement)
  const shown = headings.filter((text) => text !== '' && text.length <= LONGEST)
  const heading = shown.find(
    (text) => !isNameOfSite(text, all, source) && all.some((other) => isAlike(text, other)),
  )
  const lone = shown.length === 1 && all.length === 0 ? shown[0] : undefined
  const title = heading ?? lone ?? withoutSite(all[0], source)
  const marked = elements.find((one) => attributeOf(one, 'itemprop') === 'headline')
  const written = title ?? (marked && textOfElement(marked))
  return written === undefined || written === '' ? undefined : written.slice(0, LONGEST)
}

/** Many pages have the name of the site as their first heading. */
function isNameOfSite(
  heading: string,
  said: readonly string[],
  source: string | undefined,
): boolean {
  if (source !== undefined && isAlike(heading, source) && isAlike(source, heading)) return true
  return said.some((title) => {
    const parts = title.split(SEPARATOR)
    const last = parts.at(-1) ?? ''
    return parts.length > 1 && isAlike(heading, last) && isAlike(last, heading)
  })
}

function isAlike(heading: string, said: string): boolean {
  const words = wordsOf(heading)
  const others = new Set(wordsOf(said))
  return words.length > 0 && words.filter((word) => others.has(word)).length >= words.length * ALIKE
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** The name of the site, where the page's `title` is the headline with a name of a few words behind it. */
export function siteInTitle(
  elements: readonly PageElement[],
  title: string | undefined,
): string | undefined {
  const element = elements.find(({ tagName }) => tagName === 'title')
  const parts = (element === undefined ? '' : textOfElement(element)).split(SEPARATOR)
  const [first = '', last] = [parts[0], parts.at(-1)]
  if (title === undefined || last === undefined || parts.length < 2) return undefined
  const isName = last.split(' ').length <= 5 && /^\p{Lu}/u.test(last)
  return isName && isAlike(first, title) && !isAlike(last, title) ? last : undefined
}

/** "New bridge | The Paper" as "New bridge", where the page names the paper or a bar stands before the last part. */
function withoutSite(title: string | undefined, source: string | undefined): string | undefined {
  if (title === undefined) return undefined
  const parts = title.split(SEPARATOR)
  const last = parts.at(-1) ?? ''
  const head = title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»:-]+$/u, '')
  const isSite =
    source !== undefined && (isAlike(last, source) || isAlike(source, last)) && last !== title
  const hasBar = parts.length > 1 && /\|\s*[^|]{1,40}$/u.test(title)
  return (isSite || hasBar) && head !== '' ? head : title
}
