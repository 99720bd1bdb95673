import { MONTHS, WEEKDAYS } from '@/lib/calendar/names'
import { isOrdinaryWord } from '@/lib/text/ordinary-words/is-ordinary-word'
import { AGENCY } from './agencies'

/** Who wrote an article, and from where if the line says so. */
export interface Byline {
  readonly byline: string
  readonly place: string | undefined
}

const LONGEST = 200
const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const PARTICLE = '(?:de|del|della|di|da|dos|du|la|le|van|von|der|den|bin|al|el|ter)'
const NAME = `${WORD}(?: (?:${PARTICLE} ){0,2}${WORD}){1,3}`
const NAMES = `${NAME}(?:(?:, | and | & |, and |; )${NAME}){0,6}`
const DESK = `(?:${AGENCY}|(?:Our |A |Our own )?(?:[Ss]pecial |[Ff]oreign |[Ss]enior )?(?:[Cc]orrespondents?|[Rr]eporters?|[Ss]taff(?: (?:[Rr]eporters?|[Ww]riters?))?|[Aa]gencies)|(?:The )?${WORD}(?: ${WORD}){0,2} (?:[Ss]taff|[Rr]eporters?|[Cc]orrespondents?|[Tt]eam|[Dd]esk|[Ss]taff [Ww]riters?|[Ss]taff [Rr]eporters?))`
const ROLE =
  '(?:correspondent|editor|reporter|writer|columnist|journalist|bureau chief|contributor|producer|analyst|critic|staff|commentator|photographer|presenter)s?'
const PLACE = `(?<place>${WORD}(?:,? (?:${PARTICLE} )?${WORD}){0,3})`
/** What may follow the names: a role, a paper, a place, an agency. */
const TAIL = `(?:,? (?:and|with) (?:agencies|${AGENCY}))?(?:(?:,|\\s?[|–—-]|\\s?\\() ?[^.!?]{0,60}?\\b${ROLE}\\b[^.!?]{0,30}|(?: for|,|\\s?[|/–—-]) ?(?:the |The )?${WORD}(?: ${WORD}){0,3})?(?:,? in ${PLACE})?`

const BY = new RegExp(
  `^(?:(?:[Ww]ritten|WRITTEN|[Ss]tory|[Tt]ext|[Ww]ords|[Rr]eport(?:ed|ing)?|[Aa]nalysis|[Aa]dditional reporting) )?(?:[Bb]y|BY):? (?<names>${NAMES}|${DESK})${TAIL}$`,
  'u',
)
const LABELLED = new RegExp(
  `^(?:[Aa]uthors?|[Bb]yline|[Ww]riter|[Rr]eporter): ?(?<names>\\p{Lu}[^.!?]{1,120})$`,
  'u',
)
const WITH_PLACE = new RegExp(
  `^(?<names>${NAMES}) in ${PLACE}(?: and (?:${NAME}(?: in ${WORD}(?: ${WORD})?)?|agencies))?$`,
  'u',
)
const WITH_ROLE = new RegExp(
  `^(?<names>${NAME}(?: and ${NAME})?)(?:,| [-–—|]| is (?:the |a |an )?(?:\\p{L}+[’']s )?)(?:[^.!?,]{0,50} )?${ROLE}(?:,? (?:in|at|for|of) [^.!?]{1,40})?$`,
  'iu',
)
const CREDITS_AT_END =
  /^\(?(?:additional |with )?(?:reporting|writing|editing|compiled|edited|translated) by \p{Lu}[^!?]{2,180}$/iu

/** The byline that `text` is, or undefined: a sentence that begins with "By" is none. */
export function readByline(text: string): Byline | undefined {
  if (text.length > LONGEST || /[.!?]["”’']?$/u.test(text.replace(/\b(?:Jr|Sr)\.$/u, '')))
    return undefined
  const found = BY.exec(text) ?? LABELLED.exec(text)
  if (found) return isDay(found.groups?.['names']) ? undefined : toByline(found)
  const bare = WITH_PLACE.exec(text) ?? withRole(text)
  return bare && isNameLike(bare.groups?.['names']) ? toByline(bare) : undefined
}

/** Whether `text` is no more than the name of a person: two to four capitalised words, not all of the dictionary. */
export function isBareName(text: string): boolean {
  return new RegExp(`^${NAME}$`, 'u').test(text) && isNameLike(text)
}

/** A bare name without the role in capitals behind it: "Jane Doe ROYAL EDITOR". */
export function withoutRole(name: string): string {
  return name.replace(
    /(?: \p{Lu}{2,}){0,3} (?:CORRESPONDENT|EDITOR|REPORTER|WRITER|COLUMNIST)S?$/u,
    '',
  )
}

/** Whether `text`, right below a byline, says what the writer is or writes for. */
export function isWritersRole(text: string): boolean {
  const words = text.split(/[\s,]+/u)
  if (words.length > 8 || /[.!?:]["”’']?$/u.test(text)) return false
  return (
    new RegExp(`\\b${ROLE}$`, 'iu').test(text) ||
    words.every((word) => /^(?:\p{Lu}|and$|of$|in$|the$|for$|at$|&$|$)/u.test(word))
  )
}

/** Whether `text` names, at the end of an article, those who helped with it. */
export function isClosingCredit(text: string): boolean {
  return text.length <= LONGEST && CREDITS_AT_END.test(text)
}

function withRole(text: string): RegExpExecArray | null {
  const found = WITH_ROLE.exec(text)
  return found && new RegExp(`^${NAMES}$`, 'u').test(found.groups?.['names'] ?? '') ? found : null
}

function toByline({ groups, input }: RegExpExecArray): Byline {
  const names = (groups?.['names'] ?? '').trim()
  const after = input.slice(input.indexOf(names) + names.length)
  // Where others follow behind a role or a place, nobody is left out.
  const byline = /\band \p{Lu}/u.test(after) ? `${names}${after}` : names
  return { byline, place: groups?.['place'] }
}

function isDay(names = ''): boolean {
  const [first = ''] = names.toLowerCase().split(/[\s,.]/u, 1)
  return MONTHS.has(first) || WEEKDAYS.has(first)
}

function isNameLike(names = ''): boolean {
  if (isDay(names) || /^(?:The|A|An|In|On|At|How|Why|What|Who)\s/u.test(names)) return false
  return names.split(/\s+/u).some((word) => !isOrdinaryWord(word.toLowerCase()))
}
