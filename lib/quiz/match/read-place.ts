import { findContainers, findPlaces } from '@/lib/text/gazetteer/find-places'
import { isKnownPlace } from '@/lib/text/gazetteer/known-places'
import type { Place } from '@/lib/text/gazetteer/place'
import { toBritishSpelling } from '@/lib/text/british-spelling'
import { fold, foldName, nameForms } from '@/lib/text/fold'
import { stripWrapping } from './strip-wrapping'

/** One of the places that a response or a key names, with what stands before it. */
export interface NamedPlace {
  /** Folded forms of the name, the plainest first. */
  readonly forms: readonly string[]
  readonly places: readonly Place[]
  /** `list` after "and", "or" and a slash, where two places are meant to be two. */
  readonly link: 'first' | 'within' | 'list'
}

/** Whether a folded name is one that must not be taken apart. */
export type IsName = (name: string) => boolean

const MOST_PARTS = 6
const MOST_LETTERS = 200

/** The names in `text`, which is a response or a key, in their order. */
export function readPlace(text: string, isName: IsName): readonly NamedPlace[] {
  const folded = fold(text.slice(0, MOST_LETTERS * 2))
  const whole = placeForms(folded)
  if (whole.some((form) => isName(form) || findPlaces(form).length > 0))
    return [named(whole, 'first')]
  const stripped = stripWrapping(folded)
  const parts: NamedPlace[] = []
  for (const piece of stripped.split(/(\s*(?:[,;()[\]/|]|(?<=\s)-(?=\s))\s*)/)) {
    if (/^\s*(?:[,;()[\]/|-]\s*)?$/.test(piece)) continue
    const before = parts.length === 0 ? 'first' : 'within'
    parts.push(...readPiece(piece, before, isName))
    if (parts.length > MOST_PARTS) break
  }
  if (stripped.includes('/') && parts.length > 1) return parts.map(asList)
  return parts
}

function asList(part: NamedPlace): NamedPlace {
  return part.link === 'within' ? { ...part, link: 'list' } : part
}

function readPiece(piece: string, link: NamedPlace['link'], isName: IsName): NamedPlace[] {
  const forms = placeForms(stripWrapping(piece).replace(/^(?:and|or) /, ''))
  const isKnown = (form: string): boolean => isName(form) || findContainers(form).length > 0
  const name = forms[0] ?? ''
  if (name === '') return []
  if (/^(?:and|or) /.test(piece) && link !== 'first') link = 'list'
  if (forms.some(isKnown)) return [named(forms, link)]
  const joint = / (or|and|in|at|but|not) /.exec(piece)
  if (joint) {
    const rest = /^(?:in|at)$/.test(joint[1] ?? '') ? 'within' : 'list'
    const first = readPiece(piece.slice(0, joint.index), link, isName)
    const second = readPiece(piece.slice(joint.index + joint[0].length), rest, isName)
    return [...first, ...second].slice(0, MOST_PARTS)
  }
  return readUnseparated(name, link, isKnown) ?? [named(forms, link)]
}

/** "Paris France": a known name and, with no comma, what contains it. */
function readUnseparated(
  name: string,
  link: NamedPlace['link'],
  isKnown: (form: string) => boolean,
): NamedPlace[] | undefined {
  const words = name.split(' ')
  if (words.length > 8 || DIRECTION.test(name)) return undefined
  for (let at = words.length - 1; at > 0; at--) {
    const head = words.slice(0, at).join(' ')
    const tail = words.slice(at).join(' ')
    if (words[at] === 'of' || words[at - 1] === 'of') continue
    if (isKnown(head) && findContainers(tail).length > 0)
      return [named([head], link), named([tail], 'within')]
    const inner = findContainers(tail).length > 0 && readUnseparated(head, link, isKnown)
    if (inner) return [...inner, named([tail], 'within')]
  }
  return undefined
}

function named(forms: readonly string[], link: NamedPlace['link']): NamedPlace {
  const seen = forms.map(link === 'within' ? findContainers : findPlaces)
  return { forms, places: seen.find((places) => places.length > 0) ?? [], link }
}

const KIND_OF =
  /^(?:city|town|village|state|country|county|province|region|capital|borough|island|port) (?:of|called|named) /
const DIRECTION =
  /^(north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)?(?: part)? (?:of )?(?:the )?(?=.)/

/** The folded forms of one place's name: without "the city of", `mt` for mount, one word for a compass point. */
function placeForms(folded: string): readonly string[] {
  const forms = nameForms(folded).map(plainForm)
  const first = forms[0] ?? ''
  if (first === '') return []
  if (findPlaces(first).length > 0) return forms
  const shorter = first.replace(KIND_OF, '').replace(/ (?:city|town|village|itself)$/, '')
  if (shorter !== first && findPlaces(shorter).length > 0) return [shorter, ...forms]
  const bare = first.replace(/^(?:river|mt|lake) | (?:river|mountain)$/, '')
  if (bare !== first && bare.length > 3 && !isKnownPlace(bare)) return [...forms, bare]
  return forms
}

/** "Republic of Congo" as the Republic of the Congo, where only that is a place. */
function withArticle(form: string): string {
  if (!form.includes(' of ') || findPlaces(form).length > 0) return form
  const other = form.replace(/ of (the )?/, (_, the?: string) => (the ? ' of ' : ' of the '))
  return findPlaces(other).length > 0 ? other : form
}

const STREETS: Readonly<Record<string, string>> = {
  ' st': ' street', ' rd': ' road', ' ave': ' avenue', ' sq': ' square',
} // prettier-ignore

function plainForm(form: string): string {
  const plain = (findPlaces(form).length > 0 ? form : form.replace(/^(?:a|an) (?=.)/, ''))
    .replace(/^no (?=\d)/, '')
    .replace(/(?<=\S) (?:st|rd|ave|sq)$/, (short) => STREETS[short] ?? short)
    .replace(/^mount /, 'mt ')
    .replace(/^fort /, 'ft ')
    .replace(/^co (?=.)/, 'county ')
    .replace(/\b(north|south) ?(east|west)/g, '$1$2')
    .replace(/[,;:"]/g, '')
    .replace(/\b(?:center|theater|harbor)\b/g, toBritishSpelling)
  if (!DIRECTION.test(plain) || findPlaces(plain).length > 0) return withArticle(foldName(plain))
  const turned = foldName(plain.replace(DIRECTION, '$1 '))
  // "The south of Africa" is not South Africa.
  return findPlaces(turned).length > 0 ? foldName(plain) : turned
}
