import { readDateLine } from './read-date-line'

/** Where an article was taken from, as a line above or below it says. */
export interface SourceLine {
  readonly source: string | undefined
  readonly sourceUrl: string | undefined
  readonly published: string | undefined
}

const LONGEST = 400
const LONGEST_NAME = 120
const LABEL =
  /^(?:(?:original |article )?source|original(?: article)?|(?:taken|adapted|abridged|reprinted|retrieved|accessed) from|source url|article url|url|link|permalink)\s?(?::|–|—)\s*(?=\S)|^(?:taken|adapted|abridged|reprinted|retrieved) from (?=\p{Lu}|https?:)/iu
const ADDRESS = /https?:\/\/[^\s<>"“”()]+(?:\([^\s()]*\)[^\s<>"“”()]*)*/iu
const BARE = /^<?(?:https?:\/\/|www\.)[^\s<>]+>?$/iu

/** What a line such as "Source: The Guardian, https://…" or a bare address tells, or undefined if it is another line. */
export function readSourceLine(text: string): SourceLine | undefined {
  if (text.length > LONGEST) return undefined
  const label = LABEL.exec(text)?.[0]
  if (label === undefined) {
    const isBare = BARE.test(text)
    return isBare
      ? { source: undefined, sourceUrl: addressIn(text), published: undefined }
      : undefined
  }
  const said = text.slice(label.length)
  if (/^(?:url|link|permalink)/iu.test(label) && addressIn(said) === undefined) return undefined
  const words = said
    .replace(ADDRESS, ' ')
    .replace(/\(\s*\)|<\s*>|\[\s*\]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:|–—-]+|[\s,;:|–—.-]+$/gu, '')
  const dated = readDateLine(words)
  const name = dated?.rest ?? words
  const isName = name !== '' && name.length <= LONGEST_NAME && /^[\p{L}\d]/u.test(name)
  return {
    source: isName ? name : undefined,
    sourceUrl: addressIn(said),
    published: dated?.published,
  }
}

/** The web address in a text, if there is a whole one. */
function addressIn(text: string): string | undefined {
  const found = ADDRESS.exec(text)?.[0].replace(/[).,;:!?\]>]+$/u, '')
  return found !== undefined && URL.canParse(found) ? found : undefined
}
