import { fold, foldName } from '@/lib/text/fold'
import { findPlaces } from '@/lib/text/gazetteer/find-places'
import { isKnownPlace } from '@/lib/text/gazetteer/known-places'
import type { MarkingContext, Verdict } from '../marking'
import { findMisspelling } from './find-misspelling'
import { isPart, isSameName } from '@/lib/text/person-names/same-name'
import { type PersonKey, readPersonKey } from './person-key'
import { isSameText } from './is-same-text'
import { isFigureOrDate, isNoName, isOrdinaryPhrase } from './readable'
import { namesIn, readPerson, splitPeople, turnedAround } from './read-person'
import {
  isContradicting,
  isRegnal,
  isTitle,
  readTitledName,
  type TitledName,
} from '@/lib/text/person-names/titles'
import { CORRECT, INCORRECT, retry } from './verdicts'

/**
 * Marks a response to a `person` key: the full name and every form that the passage uses for that person and no
 * other, with or without a title.
 */
export function matchPerson(response: string, key: string, context: MarkingContext): Verdict {
  if (isSameText(response, key)) return CORRECT
  const person = readPersonKey(key, context.passage)
  const said = readPerson(response)
  const { parts, isApposition } = splitPeople(said)
  const whole = parts.length > 1 ? markWhole(said, person) : markName(said, person)
  if (whole.verdict === 'correct') return whole
  const turned = turnedAround(said)
  if (turned !== undefined && markName(turned, person).verdict === 'correct') return CORRECT
  if (parts.length > 1) return markSeveral(parts, isApposition, person)
  const isMisspelt = whole.verdict === 'retry' && whole.reason === 'spelling'
  const isNobody = isNoName(foldName(said), fold(response)) || isOnlyPlace(foldName(said), person)
  return isNobody && !isMisspelt ? retry('unreadable') : whole
}

/** Words with "and" or a comma among them are taken whole only if they are exactly a known form. */
function markWhole(said: string, { own, known, article }: PersonKey): Verdict {
  const isKnown = namesIn(said, article).some((form) => own.includes(form) || known.forms.has(form))
  return isKnown ? CORRECT : INCORRECT
}

/** The verdict on one name. */
function markName(said: string, person: PersonKey): Verdict {
  const forms = namesIn(said, person.article)
  const verdicts = forms.flatMap((form) => markForm(form, person) ?? [])
  const verdict = verdicts.find((one) => one.verdict === 'correct') ?? verdicts[0]
  if (verdict) return verdict
  const misspelt = forms
    .flatMap((form) => [form, withoutTitle(form, person)])
    .some((form) => findMisspelling(form, person.spellings, person.otherNames))
  return misspelt ? retry('spelling') : INCORRECT
}

/** A name that may be misspelt without its title, unless that is one that the person has not. */
function withoutTitle(form: string, { known }: PersonKey): string {
  const { titles, words } = readTitledName(form)
  return isContradicting(titles, known.titles) ? form : words.join(' ')
}

/** The verdict on a folded name, or undefined if it is neither the key's nor a known other's. */
function markForm(form: string, person: PersonKey): Verdict | undefined {
  const { forms, shared, titles, names, others } = person.known
  if (person.own.includes(form) || forms.has(form)) return CORRECT
  if (shared.has(form)) return retry('ambiguous')
  if (isDescribed(form, person)) return CORRECT
  const said = readTitledName(form)
  if (said.words.length === 0) return markOffice(said.titles, person)
  const contradicts = isContradicting(said.titles, titles)
  const bare = said.words.join(' ')
  const isName = names.some((name) => isSameName(said.words, name))
  if (isName || forms.has(bare)) {
    if (contradicts || !hasSameSuffix(said, person)) return INCORRECT
    return isWithoutNumeral(said, person) ? retry('imprecise') : CORRECT
  }
  const isWhole = said.words.length > 1 || said.titles.some(isRegnal)
  if (isWhole && others.some((other) => isSameName(said.words, other.words))) return INCORRECT
  if (shared.has(bare)) {
    if (contradicts) return INCORRECT
    return isOnlyBearer(said.titles, person) ? CORRECT : retry('ambiguous')
  }
  const [first = ''] = said.words
  const isNickname =
    said.words.length === 2 && forms.has(first) && !names.some((n) => n[0] === first)
  if (isNickname && names.some((name) => name.at(-1) === said.words[1])) return CORRECT
  const isLess = names.some((name) => isPart(said.words, name) || isShortened(said.words, name))
  if (!isLess || (said.suffix !== '' && !hasSameSuffix(said, person))) return undefined
  // "King James" is no way to speak of James Otieno.
  const isOtherRuler = said.titles.some((title) => isRegnal(title) && !titles.includes(title))
  if (contradicts || isOtherRuler) return INCORRECT
  if (isPart(person.titled.words, said.words)) return CORRECT
  const titled = said.titles.filter((title) => !COURTESY.test(title))
  return isBearer(titled, person) && isOnlyBearer(titled, person) ? CORRECT : retry('imprecise')
}

/** Whether the passage names this person by these titles. */
function isBearer(said: readonly string[], { known, article }: PersonKey): boolean {
  return article.names.some(({ name }) => {
    const { titles, words } = readTitledName(name)
    return (
      said.every((title) => titles.includes(title)) &&
      known.names.some((own) => isSameName(words, own) || isPart(own, words))
    )
  })
}

/** Titles that half the people of a passage may bear. */
const COURTESY = /^(?:mr|mister|mrs|ms|miss|mx|sir|dame|lord|lady)$/

const UNDESCRIPTIVE =
  /^(?:not|no|of|and|or|but|except|without|after|before|like|than|brother|sister|mother|father|son|daughter|wife|husband|friend|aunt|uncle|nephew|niece|cousin|mum|dad|mom|with|for|against)$/

/** "The student Aria Chen": an office of the passage, or ordinary words, before a whole name. */
function isDescribed(form: string, { own, known, article }: PersonKey): boolean {
  return own.some((name) => {
    if (!name.includes(' ') || !form.endsWith(` ${name}`)) return false
    const lead = form.slice(0, -name.length - 1)
    if (known.forms.has(lead)) return true
    const words = lead.split(' ')
    return (
      words.length < 4 &&
      words.every(
        (word) =>
          isOrdinaryPhrase(word) &&
          !UNDESCRIPTIVE.test(word) &&
          !isTitle(word) &&
          !article.nameWords.has(word),
      )
    )
  })
}

/** "J. Smith" for "Jane Smith": initials where the name has whole words. */
function isShortened(words: readonly string[], name: readonly string[]): boolean {
  if (words.length < 2 || words.at(-1) !== name.at(-1)) return false
  const given = name.slice(0, -1)
  const initials = words.slice(0, -1).join('')
  return (
    initials.length <= given.length &&
    given
      .map((word) => word[0])
      .join('')
      .startsWith(initials)
  )
}

/** A regnal numeral or a "Jr" that differs is another person; "Jr" may be left out. */
function hasSameSuffix({ suffix }: TitledName, person: PersonKey): boolean {
  const own = person.titled.suffix
  return suffix === own || suffix === '' || (own === '' && /^[js]r$/.test(suffix))
}

/** "King Charles" for "King Charles III": less than the key says. */
function isWithoutNumeral({ suffix }: TitledName, person: PersonKey): boolean {
  return suffix === '' && /^[ivx]+$/.test(person.titled.suffix)
}

/** The verdict on a title alone: "the King". */
function markOffice(said: readonly string[], person: PersonKey): Verdict | undefined {
  const { titles } = person.known
  if (said.length === 0 || isContradicting(said, titles)) return undefined
  if (!said.every((title) => titles.includes(title))) return undefined
  const isUsed = new RegExp(` the ${said.join(' ')} (?!of |and )`).test(person.article.flat)
  if (!isUsed) return retry('imprecise')
  return isOnlyBearer(said, person) ? CORRECT : retry('ambiguous')
}

/** Whether the passage gives these titles to nobody else. */
function isOnlyBearer(said: readonly string[], { known, article }: PersonKey): boolean {
  if (said.length === 0 || !said.every((title) => known.titles.includes(title))) return false
  return article.names.every((name) => {
    const other = readTitledName(name.name)
    if (other.words.length === 0 || !said.some((title) => other.titles.includes(title))) return true
    const of = other.words.indexOf('of')
    const words = of > 1 ? other.words.slice(0, of) : other.words
    return known.forms.has(name.name) || known.names.some((own) => isSameName(words, own))
  })
}

function isOnlyPlace(name: string, person: PersonKey): boolean {
  const { article, known } = person
  if (!isKnownPlace(name)) return false
  const [first] = findPlaces(name)
  const isPersons = article.names.some(
    (other) => other.words.includes(name) && readTitledName(other.name).titles.length > 0,
  )
  const isBig = first?.level === 'country' || (first?.level === 'city' && first.size <= 2)
  return isBig && !isPersons && !known.names.some((words) => words.includes(name))
}

/** Two names or more: fine if they all are the key's, or if the rest only describe. */
function markSeveral(parts: readonly string[], isApposition: boolean, person: PersonKey): Verdict {
  if (person.together.length > 1) return markTogether(parts, person)
  const verdicts = parts.map((part) => markName(part, person))
  const rest = parts.filter((_, index) => verdicts[index]?.verdict !== 'correct')
  if (rest.length === 0) return CORRECT
  if (isApposition && rest.length < parts.length && rest.every(isDescription)) return CORRECT
  if (parts.every((part) => isNoName(foldName(part), part))) return retry('unreadable')
  if (parts.every((part) => isDescription(part))) return INCORRECT
  const names = parts.filter((part) => !isNoName(foldName(part), part))
  return names.length > 1 ? retry('several') : INCORRECT
}

function isDescription(part: string): boolean {
  return (
    /^(?:the|his|her|their|a|an|my|our|who|of|from|in|at|aged|age) /.test(part) ||
    isFigureOrDate(part) ||
    isOrdinaryPhrase(part)
  )
}

/** A key that is two people is met by both, in any order. */
function markTogether(parts: readonly string[], { together }: PersonKey): Verdict {
  const found = together.map((one) =>
    parts.some((part) => markName(part, one).verdict === 'correct'),
  )
  const all = parts.every((part) =>
    together.some((one) => markName(part, one).verdict === 'correct'),
  )
  if (!all) return INCORRECT
  return found.every(Boolean) ? CORRECT : retry('imprecise')
}
