import { SPEECH_VERBS } from '@/lib/text/abbreviations'
import { findContainers } from '@/lib/text/gazetteer/find-places'
import { verbForms } from '@/lib/text/lexicon/verb-forms'
import { wordClasses } from '@/lib/text/lexicon/word-classes'
import { isGivenName, isSurname } from '@/lib/text/person-names/person-names'
import { KIN, OFFICES, PLACE_NOUNS, PLACE_PREPOSITIONS, WEAK_PREPOSITIONS } from './name-lists'
import type { NameWord } from './name-words'
import { ordinary } from './ordinary'

const FILLERS =
  /^(?:the|a|nearby|northern|southern|eastern|western|central|north|south|east|west|downtown|rural|mainland|southeast|southwest|northeast|northwest|neighbouring|neighboring|north-east|north-west|south-east|south-west|northeastern|northwestern|southeastern|southwestern|modern-day|both|late|early|near|present-day)$/
const LAND_NOUNS =
  /^(?:provinces?|county|counties|districts?|regions?|villages?|towns?|city|cities|islands?|states?|municipality|prefecture|governorate|suburbs?|area|neighbourhood|neighborhood|parish|slums?|peninsula|valley|river|airport|regency|oblast|township|department|residents|airspace|border|coast|hospital|camps?|racecourse|mine|laboratory|beach|farms?|port|harbour|campus|plant|stadium)$/
const AGE_AFTER =
  /^, (?:aged )?\d{1,3}(?:,|\.|\)| |$)|^ ?\((?:aged )?\d{1,3}\)|^, an? \d{1,2}-year-old/
const WHO_AFTER = /^,? (?:who|whose|himself|herself)\b/
const OCCUPATION =
  /^\p{L}+(?:man|woman|men|women|person|ist|ologist|ian|eer|or|ender|ister|eader|oacher|uthor|inger|riter|ayer|orker|orter|awyer|orer|rmer|cher|nder|ecutive)$/u

/** How much the words around a name say that it is a place: 3 and 2 surely, 1 perhaps. */
export function placeCue(words: readonly NameWord[], from: number, to: number): number {
  const at = indexBefore(words, from)
  const before = words[at]
  if (before && !before.isCapital && PLACE_PREPOSITIONS.has(before.lower)) return 3
  if (before?.lower === 'of') {
    const whose = words[at - 1]
    if (/\d, $/.test(before.gap)) return 3
    if (whose && PLACE_NOUNS.has(whose.lower)) return 2
    if (before.gap === ', ') return 2
  }
  if (before && !before.isCapital && LAND_NOUNS.test(before.lower)) return 2
  const after = words[to]
  const last = words[to - 1]
  if (words[from]?.isShouted && isDateline(words[from].gap, after)) return 3
  if (after && last && !last.isOwner) {
    if (after.gap === ' ' && LAND_NOUNS.test(after.lower)) return 2
    if (/^, $/.test(after.gap) && isContainer(words, to)) return 2
    if (after.gap === ' ' && after.isCapital && CIVIC.test(after.lower)) return 2
    if (after.gap === '-' && /^(?:based|area)$/.test(after.lower)) return 2
  }
  const lead = words[from - 1]
  if (words[from]?.gap === ': ' && lead && LAND_NOUNS.test(lead.lower)) return 2
  if (words[at - 1]?.lower === 'according') return 0
  return before && WEAK_PREPOSITIONS.has(before.lower) ? 1 : 0
}

/** Whether a paragraph opens with the name and a dash, an agency or a date: `NAIROBI (AP)`, `ROME 1996-09-15`. */
function isDateline(gap: string, after: NameWord | undefined): boolean {
  if (!/^$|\n/.test(gap) || !after) return false
  if (after.gap === ' (') return /^(?:ap|afp|upi|reuters?|xinhua|cnn)$/.test(after.lower)
  return /^ (?:\d{4}-\d\d-\d\d\b|--|[—–-] )/.test(after.gap)
}

/** Whether a country or a region is named right at `at`. */
function isContainer(words: readonly NameWord[], at: number): boolean {
  const first = words[at]
  const second = words[at + 1]
  if (!first?.isCapital || first.isOwner) return false
  const isJoined = second?.isCapital === true && second.gap === ' '
  // "…, Vladimir Kramnik" is somebody, whatever Vladimir is.
  if (isJoined && !first.isOwner && isGivenName(first.folded) && isSurnameLike(second)) return false
  const two = isJoined ? `${first.folded} ${second.folded}` : ''
  return [two, first.folded].some((name) =>
    findContainers(name).some(({ level }) => /country|region|county|continent/.test(level)),
  )
}

function isSurnameLike(word: NameWord): boolean {
  return !ordinary(word) && findContainers(word.folded).length === 0
}

/** The index of the word before a name, articles and the like left out; -1 if there is none. */
function indexBefore(words: readonly NameWord[], from: number): number {
  let at = from
  for (let left = 0; left < 4; left++) {
    const gap = words[at]?.gap ?? ''
    if (!/^ $|^ ["“‘(]$/.test(gap)) return -1
    at -= 1
    const word = words[at]
    if (!word || word.sentence !== words[from]?.sentence) return -1
    if (!FILLERS.test(word.lower)) return at
    // "near" stands in front of a place itself.
    if (word.lower === 'near') return at
  }
  return -1
}

const NO_OCCUPATION =
  /^(?:after|under|other|another|never|ever|rather|whether|together|further|later|earlier|however|former|minor|major|winter|summer|number|water|order|corner|quarter|border|harbor|behavior|exterior|interior|prior|mirror|factor|sector|motor|floor|either|neither|former|unlike|exist|list|against|first|most|least|west|east|latest|best|largest|biggest|oldest|wider|greater|larger|smaller|older|younger|newer|bigger|higher|lower|longer|better|cheaper|closer|stronger|christian|italian)$/

/** A spokesman, a biologist, a reporter. */
function isOccupation(lower: string): boolean {
  return lower.length > 4 && OCCUPATION.test(lower) && !NO_OCCUPATION.test(lower)
}

/** How much the words around a name say that it is a person: 2 surely, 1 perhaps. */
export function personCue(
  words: readonly NameWord[],
  from: number,
  to: number,
  text: string,
): number {
  const last = words[to - 1]
  if (!last) return 0
  const before = words[from - 1]
  const near = words[from]?.gap ?? ''
  if (words[to]?.gap === ' ' && !last.isOwner && CIVIC.test(words[to]?.lower ?? '')) return 0
  if (before?.lower === 'to' && words[from - 2]?.lower === 'according') return 2
  const after = words[to]
  const tail = text.slice(last.end, last.end + 24)
  if (AGE_AFTER.test(tail) || WHO_AFTER.test(tail)) return 2
  if (to - from > 1 && isWithOffice(words, to)) return 2
  if (isOfScore(before, words[from], text, last.end)) return 2
  if (before && /^ $|^, $/.test(near)) {
    const isBare = near === ' ' && !before.isCapital
    if (isBare && (SPEECH_VERBS.has(before.lower) || KIN.has(before.lower))) return 2
    if (isBare && (OFFICES.has(before.lower) || isOccupation(before.lower))) return 2
    if (near === ', ' && (KIN.has(before.lower) || OFFICES.has(before.lower))) return 1
  }
  if (after && !last.isOwner && after.gap === ' ') {
    if (SPEECH_VERBS.has(after.lower)) return 2
    if (isVerb(after) || ADVERB.test(after.lower)) return 1
    if ((to - from > 1 || isSurname(last.folded)) && isSureVerb(after)) return 1
    const of = words[to + 1]?.lower === 'the' ? to + 2 : to + 1
    if (to - from > 1 && after.lower === 'of' && isContainer(words, of)) return 1
  }
  return last.isOwner ? 1 : 0
}

/** Words to look through for an office after a name: `Ann Lund, a former deputy prime minister`. */
const NEAR_OFFICE = 6

/** Whether what stands after a name and a comma says that somebody holds an office. */
function isWithOffice(words: readonly NameWord[], to: number): boolean {
  if (words[to]?.gap !== ', ') return false
  for (let at = to; at < to + NEAR_OFFICE; at++) {
    const word = words[at]
    if (!word || (at > to && word.gap !== ' ' && word.gap !== '-')) return false
    if (/^(?:who|which|of|for|and|but|in|at|said|was|is|to)$/.test(word.lower)) return false
    if (OFFICES.has(word.lower) && word.lower !== 'leader' && words[at + 1]?.gap !== '-')
      return true
  }
  return false
}

/** A bowler's overs, runs and wickets; the minute of a goal; both stand right after the name. */
const FIGURES_AFTER =
  /^ (?:\d{1,2}(?:\.\d)?-\d{1,2}-\d{1,3}-\d{1,2}\b|(?:(?:not|run) out|retired hurt) \d|(?:c|b|lbw b|st) \p{Lu}\p{L}+[^.\n]* \d)/u
const GOAL_AFTER = /^ \d{1,3}(?:st|nd|rd|th|['’])?(?: (?:min|minute|pen|penalty|og)\b|[ ,;)])/

/** `c Brook b Lane`, `Lane 18-6-61-1`, `Leeds 2 (Brook 30, Lane 77)`. */
function isOfScore(
  before: NameWord | undefined,
  word: NameWord | undefined,
  text: string,
  end: number,
): boolean {
  if (!word) return false
  if (word.gap === ' ' && before && /^(?:c|b|lbw)$/.test(before.text)) return true
  if (text[end] !== ' ' || !/[\dbclnrs]/.test(text[end + 1] ?? '')) return false
  const tail = text.slice(end, end + 40)
  if (FIGURES_AFTER.test(tail)) return true
  if (!GOAL_AFTER.test(tail)) return false
  const lead = text.slice(Math.max(0, word.start - 80), word.start)
  return /\d ?\([^()]*$/.test(lead) && /[(,;\d] ?$/.test(lead)
}

/** Offices that are held of a place: `Lemnos Mayor`. */
const CIVIC = /^(?:mayor|vice-mayor|governor|police|council|city|residents|premier)$/

const ADVERB =
  /^(?:also|then|later|soon|never|always|often|still|reportedly|finally|first|eventually)$/
const VERB =
  /^(?:was|has|had|is|did|does|will|would|could|may|might|must|should|can|met|went|wrote|won|died|became|left|grew|got|took|made|began|felt|thinks|believes|thought|knew|gave|came|saw|found|held|led|ran|spoke|spent|kept|lost|brought|bought|sold|sent|stood|sat|fell|told|wants|says|makes|plays|won't|wasn't|didn't|isn't|hasn't|hadn't|couldn't|seems|loves|likes|needs|feels|knows|gets|takes|goes|comes|gives|leaves|meets)$/

/** Whether a word is a verb as it stands after the name of who acts. */
function isVerb(word: NameWord): boolean {
  return VERB.test(word.lower) || (/[^e]ed$/.test(word.lower) && !word.isCapital)
}

/** Whether a word is hardly anything but the verb of a clause: `dismisses`, `grew`. */
function isSureVerb({ lower, isCapital }: NameWord): boolean {
  if (isCapital || wordClasses(lower).verb < 0.85) return false
  return verbForms(lower).some(({ form }) => form === 'third' || form === 'past')
}
