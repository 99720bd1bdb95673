import { pictureNameIn } from '@/lib/content/picture'
import type { ManuscriptPicture } from '@/lib/review/manuscript'

/** A picture in Markdown: `![what it shows](name "title")`. */
const PICTURE = /!\[(?<alt>(?:[^\]\\]|\\.)*)\]\(\s*(?:<(?<bare>[^>\n]*)>|(?<url>[^\s()]+))(?<title>\s+"[^"\n]*")?\s*\)/g // prettier-ignore

/** A picture of the passage, where it stands in the Markdown. */
export interface PassagePicture {
  readonly name: string
  readonly alt: string
}

/** The pictures that Markdown names, each once, with what they are said to show. */
export function picturesIn(markdown: string): readonly PassagePicture[] {
  const found = new Map<string, PassagePicture>()
  for (const { groups } of markdown.matchAll(PICTURE)) {
    const name = nameOf(groups)
    const alt = (groups?.['alt'] ?? '').replace(/\\([!-/:-@[-`{-~])/g, '$1')
    if (!found.has(name)) found.set(name, { name, alt })
  }
  return [...found.values()]
}

/** The passage with the wanted pictures and what each shows, and without the others. */
export function settlePictures(markdown: string, pictures: readonly ManuscriptPicture[]): string {
  const before = new Map(picturesIn(markdown).map(({ name, alt }) => [name, alt]))
  const byName = new Map(pictures.map((picture) => [picture.name, picture]))
  const parts: string[] = []
  let at = 0
  for (const { 0: whole, index, groups } of markdown.matchAll(PICTURE)) {
    const picture = byName.get(nameOf(groups))
    parts.push(markdown.slice(at, index))
    at = index + whole.length
    if (picture === undefined || (picture.isWanted && picture.alt === before.get(picture.name)))
      parts.push(whole)
    else if (picture.isWanted)
      parts.push(`![${escapeAlt(picture.alt)}${whole.slice(2 + (groups?.['alt'] ?? '').length)}`)
  }
  const settled = parts.join('') + markdown.slice(at)
  const isAnyLeftOut = pictures.some(({ isWanted, name }) => !isWanted && before.has(name))
  // The paragraph that a picture was alone in is empty then.
  return isAnyLeftOut ? settled.replace(/\n(?:[ \t]*\n){2,}/g, '\n\n').trimStart() : settled
}

function nameOf(groups: Readonly<Record<string, string | undefined>> | undefined): string {
  return pictureNameIn(groups?.['bare'] ?? groups?.['url'] ?? '')
}

function escapeAlt(alt: string): string {
  return alt
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\[\]*_`<&]/g, '\\$&')
}
