import type { Paragraph } from './group-lines'
import { isBareName, isWritersRole, readByline } from './read-byline'
import { readDateLine, readLeadingDate } from './read-date-line'
import { readDateline } from './read-dateline'
import { continuesSentence, endsSentence } from './read-lines'
import { headsList, recogniseFurniture } from './recognise-furniture'
import { mayBeSection, mayBeTitle } from './recognise-title'

/** How many paragraphs the names of the page and of its sections take at most before the title. */
const MOST_SECTIONS = 8
const LONGEST_HEADLINE = 100

/** All paragraphs of a text and the words of each. */
export interface Page {
  readonly paragraphs: readonly Paragraph[]
  readonly texts: readonly string[]
}

/** Whether the paragraph at `at` can be the title of what follows it. */
export function isTitleAbove({ paragraphs, texts }: Page, at: number): boolean {
  const [paragraph, text = '', next = ''] = [paragraphs[at], texts[at], texts[at + 1]]
  if (paragraph === undefined || next === '' || readDateline(text) !== undefined) return false
  const header = readDateLine(next) ?? readLeadingDate(next) ?? readByline(next)
  if (header === undefined && continuesSentence(text, next)) return false
  return mayBeTitle(paragraph, text)
}

/** Whether the paragraph at `at` only names the page or a section of it, with the title somewhat below: "UK news". */
export function isSectionAbove(page: Page, at: number): boolean {
  const { texts } = page
  const text = texts[at] ?? ''
  for (let below = at + 1; below <= at + MOST_SECTIONS; below += 1) {
    const next = texts[below]
    if (next === undefined || isBareName(next)) return false
    if (readByline(next) !== undefined || readDateLine(next) !== undefined) return false
    if (recogniseFurniture(next) !== undefined) continue
    if (!isTitleAbove(page, below)) return false
    if (mayBeSection(text, next)) return true
  }
  return false
}

/** How many lines right below a byline say what the writers are: "Royal correspondent", "BBC News". */
export function countRoles({ paragraphs, texts }: Page, at: number): number {
  const text = texts[at + 1]
  const isBelow = paragraphs[at + 1]?.block === paragraphs[at]?.block
  const isKnown = text === undefined || readByline(text) !== undefined || !isBelow
  return !isKnown && isWritersRole(text) ? 1 : 0
}

/** How many of the lines right below a heading such as "Read more" belong to its list. */
export function countListed({ paragraphs, texts }: Page, at: number): number {
  const heading = paragraphs[at]
  const isHeading = headsList(texts[at] ?? '')
  let count = 0
  for (;;) {
    const next = paragraphs[at + count + 1]
    if (next === undefined || next.block !== heading?.block) return count
    const isShort = next.lines.every(
      ({ text }) => text.length <= LONGEST_HEADLINE && !endsSentence(text),
    )
    if (next.kind !== 'list' && !(isHeading && isShort)) return count
    count += 1
  }
}
