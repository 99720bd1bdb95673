import { isDemonym } from '@/lib/facts/names/demonyms'
import { OFFICE_PARTS, OFFICES } from '@/lib/facts/names/name-lists'
import { isOrdinaryWord } from '@/lib/text/ordinary-words/is-ordinary-word'

/** The words for what somebody is, taken apart. */
export interface RoleWords {
  /** Without an article, an age or a "now": `travel agent in Lemnos`, `Morocco’s environment minister`. */
  readonly core: string
  /** What the article has before them: nothing says that it was an office held by one. */
  readonly opener: 'a' | 'the' | 'owner' | 'none'
  readonly isFormer: boolean
}

const OPENER = /^(?:(?<a>an?)|(?<the>the))\s+/i
const AGE = /^\d+-(?:year|month)-old\s+/
const AHEAD = /^(?:then|now|current|currently|newly|also|former|formerly|ex)[\s-]+/i
const FORMER = /^(?:former|formerly|ex)\b/i
const OWNER = /^(?:\p{Lu}[\p{L}.-]*\s+)*(?:[Tt]he\s+)?\p{L}[\p{L}.-]*['’]s?\s/u

/** Takes the words of a role apart, as they stand in the article. */
export function readRoleWords(text: string): RoleWords {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (OWNER.test(plain)) return { core: plain, opener: 'owner', isFormer: false }
  const match = OPENER.exec(plain)
  const opener = match === null ? 'none' : match.groups?.['a'] === undefined ? 'the' : 'a'
  let core = match === null ? plain : plain.slice(match[0].length)
  core = core.replace(AGE, '')
  const isFormer = FORMER.test(core)
  return { core: core.replace(AHEAD, ''), opener, isFormer }
}

/** Nouns for an office that one person holds at a time, of whatever stands behind them. */
const OF_ONE =
  /^(?:president|director|head|governor|mayor|manager|chief|chair|chairman|chairwoman|chairperson|executive|ceo|leader|minister|premier|chancellor|founder|captain|principal|headteacher|commissioner|ambassador|editor|king|queen|pope|archbishop|bishop|owner|boss|secretary|speaker|superintendent|warden|treasurer|coach|curator-in-chief|editor-in-chief|co-ordinator|coordinator|prime|dean|rector|provost|conductor|skipper|commander|monarch|emperor|sultan|author|inventor|creator|host|architect)$/

/** Whether only one person can be what the words say: an office, of something or somewhere. */
export function isOfOne({ core, opener, isFormer }: RoleWords, noun: string): boolean {
  if (isFormer || opener === 'a' || SEVERAL.test(core)) return false
  if (opener === 'the' || opener === 'owner') return true
  return OF_ONE.test(noun) || (OF_ONE_OFFICER.test(core) && noun === 'officer')
}

const OF_ONE_OFFICER = /^(?:chief|executive|commanding|head)\b/i

const SEVERAL =
  /^(?:co-|joint|junior|area|one|fellow|lay|staff)\b|\b(?:vice|deputy|assistant|associate|regional|provincial|senior)\b(?=.*\s)/i

/** Work that somebody does for a living, so that the question is who works as that. */
export const WORK =
  /^(?:agent|officer|official|manager|keeper|curator|professor|teacher|nurse|doctor|engineer|spokesman|spokeswoman|spokesperson|driver|fisherman|farmer|guide|reporter|journalist|analyst|lecturer|researcher|adviser|advisor|consultant|librarian|gardener|chef|baker|builder|bricklayer|carpenter|plumber|electrician|mechanic|pilot|sailor|guard|ranger|vet|veterinarian|dentist|pharmacist|lawyer|solicitor|barrister|accountant|architect|designer|photographer|editor|clerk|cleaner|waiter|waitress|barista|barman|shopkeeper|hairdresser|policeman|policewoman|detective|firefighter|paramedic|midwife|surgeon|psychologist|psychiatrist|therapist|economist|technician|programmer|developer|salesman|saleswoman|instructor|trainer|coach|tutor|assistant|secretary|receptionist|translator|interpreter|miner|postman|butcher|tailor|courier|warden|columnist|producer|director|ecologist|biologist|botanist|zoologist|geologist|archaeologist|historian|astronomer|physicist|chemist|scientist|meteorologist|hydrologist|mathematician|statistician|conservationist)$/

/** A word that says of anybody no more than that there is an office. */
const BARE =
  /^(?:president|head|chief|chair|chairman|chairwoman|leader|director|manager|secretary|official|officer|agent|founder|co-founder|minister|governor|executive|coordinator|spokesman|spokeswoman|spokesperson|representative|assistant|adviser|advisor|expert|specialist|employee|worker|owner|boss|author|captain|coach|member|candidate|ambassador|commissioner|inspector|deputy|editor|host|star|senator|congressman|congresswoman|judge|general|colonel|major|sergeant|lieutenant|detective|councillor|commander|professor|doctor)$/i

/** Whether a word says of anybody no more than that there is an office: `spokesman`. */
export function isBare(word: string): boolean {
  return BARE.test(word)
}

/** What somebody is or has done, and no work. */
const NO_JOB =
  /^(?:founder|co-founder|inventor|co-inventor|creator|winner|champion|incumbent|challenger|student|pupil|undergraduate|graduate|activist|campaigner|candidate|hunter|owner|supporter|donor|pioneer|heir|leader|nominee|contestant|finalist|speaker|blogger|protester|prisoner|inmate|veteran|billionaire|millionaire|convict|dictator)$/i

const MOST_WORDS = 6
const TAIL = /\s+(?=(?:of|at|for|in|to|on|from)\s)/
const LOST =
  /\bthe (?:\p{Ll}[\p{L}-]*|\p{Lu}\p{L}+ (?:country|nation|state|city|town|region|island|company|firm|club|province|district))$/u
/** Offices that the words after "of" say more of than the office: `Minister of Agriculture`. */
const NAMED_BY_TAIL =
  /\b(?:minister|secretary|chief|commissioner|chair|head|department|professor)$/i

/** The role in a few words, as a choice has it; undefined if those would say too little, or of no work. */
export function shortRole(words: RoleWords, noun: string): string | undefined {
  if (words.isFormer || NO_JOB.test(noun)) return undefined
  const [head = '', ...tails] = words.core.split(TAIL)
  let short = head
  for (const tail of tails) {
    // "of the hospital" says of which only to a reader of the article.
    if (LOST.test(tail) || `${short} ${tail}`.split(' ').length > MOST_WORDS) break
    short = `${short} ${tail}`
  }
  const left = words.core.slice(short.length)
  // A name is not cut in two: "the National Aquarium | of New Zealand".
  if (/^\s+of\s/.test(left) && short !== head && /\p{Lu}\S*$/u.test(short)) short = head
  if (short === head && tails.length > 0 && NAMED_BY_TAIL.test(head)) return undefined
  if (BARE.test(short) || (words.opener === 'owner' && /^(?:the|a)\s/i.test(short)))
    return undefined
  const shown = short === head && words.opener !== 'owner' ? inSmallLetters(short) : short
  return `${shown.charAt(0).toUpperCase()}${shown.slice(1)}`
}

/** A title as a choice among others has it: `environment minister`, `Lemnos mayor`. */
function inSmallLetters(title: string): string {
  const isTitle = title.split(' ').every((word) => /^\p{Lu}/u.test(word))
  return isTitle ? title.replace(/\p{Lu}\p{Ll}+/gu, inSmallLetter) : title
}

function inSmallLetter(word: string): string {
  const lower = word.toLowerCase()
  return OFFICES.has(lower) || OFFICE_PARTS.has(lower) ? lower : word
}

/** Whether the words name something of their own, so that a reader knows of what or where the office is. */
export function isPlaced({ core, opener }: RoleWords): boolean {
  if (opener === 'owner' || TAIL.test(core)) return true
  return core
    .split(' ')
    .some(
      (word) =>
        /^\p{Lu}/u.test(word) &&
        (isDemonym(word.toLowerCase()) || !isOrdinaryWord(word.toLowerCase())),
    )
}
