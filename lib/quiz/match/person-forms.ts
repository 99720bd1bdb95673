import { type Article, type ArticleName } from './read-article'
import { findDescriptions } from './person-descriptions'
import { findSex } from './person-sex'
import { isPart, isSameName } from '@/lib/text/person-names/same-name'
import { isOrdinaryPhrase } from './readable'
import {
  isContradicting,
  isRegnal,
  isTitle,
  readTitledName,
  type TitledName,
} from '@/lib/text/person-names/titles'

/** By what the passage calls one person; all folded. */
export interface PersonForms {
  /** Forms that mean this person and no other. */
  readonly forms: ReadonlySet<string>
  /** Forms that the passage uses for this person or another. */
  readonly shared: ReadonlySet<string>
  /** The titles that the passage and the key give them. */
  readonly titles: readonly string[]
  /** The fullest names known: words without titles. */
  readonly names: readonly (readonly string[])[]
  /** Whole names of other people of the passage. */
  readonly others: readonly TitledName[]
}

/** The forms that `article` uses for the person whom the folded `key` names. */
export function findPersonForms(key: string, article: Article): PersonForms {
  const own = readTitledName(key)
  const all = titledNames(article)
  const isRuler = all.some(
    (name) => name.titles.some(isRegnal) && name.words.join(' ') === own.words.join(' '),
  )
  const fuller = own.words.length === 0 || isRuler ? [] : fullNames(own, all)
  const mayBeOffice =
    own.words.length < 2 ||
    own.words.some((word) => word === 'of' || isTitle(word)) ||
    isOrdinaryPhrase(key)
  const full = fuller.length === 0 && mayBeOffice ? bearers(key, own, all, article) : fuller
  const whole = own.words.length === 0 ? full : [own.words, ...full]
  const names = [...whole, ...nicknamed(whole, article)]
  const forms = new Set<string>([key])
  const shared = new Set<string>()
  const titles = new Set(own.titles)
  const isOwn = (words: readonly string[]): boolean => names.some((name) => isSameName(words, name))
  const others = all.filter(
    ({ words, titles: borne }) =>
      (words.length > 1 || (words.length === 1 && borne.some(isRegnal))) && !isOwn(words),
  )
  for (const found of all) {
    if (isOwn(found.words) && !isContradicting(found.titles, own.titles)) {
      forms.add(found.name)
      forms.add(withoutTitles(found))
      for (const title of found.titles) titles.add(title)
    }
  }
  for (const form of offices(article, isOwn)) forms.add(form)
  for (const found of all) {
    if (found.words.length === 0 || isOwn(found.words)) continue
    if (!names.some((name) => isPart(found.words, name))) continue
    if (isContradicting(found.titles, [...titles])) continue
    // "Queen Elizabeth" is no way to speak of Elizabeth Taylor.
    if (found.titles.some((title) => isRegnal(title) && !titles.has(title))) continue
    const rivals = others.filter(
      ({ words, titles: known }) =>
        isPart(found.words, words) && !isContradicting(found.titles, known),
    )
    const isTaken = rivals.length > 0 && !isToldApart(found.titles, titles, rivals)
    if (
      isTaken &&
      !isFirst(
        found,
        all.filter(({ words }) => isOwn(words)),
        rivals,
      )
    )
      shared.add(found.name)
    else {
      forms.add(found.name)
      if (!others.some(({ words }) => isPart(found.words, words))) forms.add(withoutTitles(found))
      for (const title of found.titles) titles.add(title)
    }
  }
  for (const description of findDescriptions([...forms], article)) {
    forms.add(description)
    for (const title of readTitledName(description).titles) titles.add(title)
  }
  const sex = isContradicting(['mr'], [...titles]) ? undefined : findSex([...forms], article)
  if (sex !== undefined && !isContradicting([sex], [...titles])) titles.add(sex)
  return { forms, shared, titles: [...titles], names, others }
}

type TitledArticleName = TitledName & ArticleName

const read = new WeakMap<Article, readonly TitledArticleName[]>()
const described = new WeakMap<ArticleName, readonly string[]>()

/** The names of a passage, taken apart once for all its people. */
function titledNames(article: Article): readonly TitledArticleName[] {
  const known = read.get(article)
  if (known) return known
  const all = article.names.flatMap(lengths).map((n) => ({ ...n, ...readTitledName(n.name) }))
  read.set(article, all)
  return all
}

/** What the passage says that the bearer of one of its names is; it is asked for each office anew. */
function descriptionsOf(name: ArticleName, article: Article): readonly string[] {
  const known = described.get(name)
  if (known) return known
  const found = findDescriptions([name.name], article)
  described.set(name, found)
  return found
}

/** A name of the passage; "Lucía Fernández of Colombia" also without the place. */
function lengths(found: ArticleName): readonly ArticleName[] {
  const shorter = /^(\S+ \S.*?) of \S/.exec(found.name)?.[1]
  if (shorter === undefined) return [found]
  return [found, { ...found, name: shorter, words: shorter.split(' ') }]
}

/** The names that the passage gives a person in quotes: "Maggie" and "Maggie Chen" for 'Margaret "Maggie" Chen'. */
function nicknamed(
  names: readonly (readonly string[])[],
  { nicknames }: Article,
): readonly (readonly string[])[] {
  const own = nicknames.filter(({ given, surname }) =>
    names.some((name) => name.at(-1) === surname && name.includes(given)),
  )
  return own.flatMap(({ nickname, surname }) => [
    [...nickname.split(' '), surname],
    nickname.split(' '),
  ])
}

/** Where the key is only part of a name, the one whole name of the passage that it is part of. */
function fullNames(
  own: TitledName,
  all: readonly TitledArticleName[],
): readonly (readonly string[])[] {
  const fuller = all.filter(
    ({ words, titles }) =>
      words.length > own.words.length &&
      isPart(own.words, words) &&
      !isContradicting(titles, own.titles),
  )
  const titled = fuller.filter((name) => own.titles.every((title) => name.titles.includes(title)))
  const full = titled.length > 0 ? titled : fuller
  const placeless = full.filter(({ words }) => !words.includes('of'))
  const distinct = distinctNames(placeless.length > 0 ? placeless : full)
  if (distinct.length < 2) return distinct.flatMap(({ words }) => [words, withoutPlace(words)])
  // The first of that name is the one whom the bare name means, until a namesake comes.
  const form = all.find(({ words }) => words.join(' ') === own.words.join(' '))
  const before = distinct.filter(({ at }) => form !== undefined && at < form.at)
  return before.length === 1 ? before.map(({ words }) => words) : []
}

/** "president of colombia" where the passage has President Lucía Fernández of Colombia. */
function offices(
  { names }: Article,
  isOwn: (words: readonly string[]) => boolean,
): readonly string[] {
  return names.flatMap(({ name }) => {
    const [, person = '', place = ''] = /^(.+?) (of \S.*)$/.exec(name) ?? []
    const { titles, words } = readTitledName(person)
    return titles.length > 0 && words.length > 0 && isOwn(words)
      ? [name, `${titles.join(' ')} ${place}`]
      : []
  })
}

/** "Lucía Fernández" of "Lucía Fernández of Colombia". */
function withoutPlace(words: readonly string[]): readonly string[] {
  const of = words.indexOf('of')
  return of > 1 ? words.slice(0, of) : words
}

function distinctNames<Name extends TitledName>(names: readonly Name[]): readonly Name[] {
  return names.filter(
    (one, index) => !names.slice(0, index).some((before) => isSameName(one.words, before.words)),
  )
}

/** Where the key is an office, the one name of the passage that bears it. */
function bearers(
  key: string,
  own: TitledName,
  all: readonly TitledArticleName[],
  article: Article,
): readonly (readonly string[])[] {
  const found = all.filter(
    (name) =>
      name.words.length > 0 &&
      name.words[0] !== 'of' &&
      ((own.words.length === 0 && own.titles.some((title) => name.titles.includes(title))) ||
        descriptionsOf(name, article).includes(key)),
  )
  // "Sir Alan Pryce, the manager" and "Pryce, the manager" are one bearer.
  const longest = found.filter(({ words }) => !found.some((other) => isPart(words, other.words)))
  const distinct = distinctNames(longest)
  return distinct.length === 1 ? distinct.map(({ words }) => words) : []
}

/** Whether a form is used after the person's whole name and before those of all others who bear it. */
function isFirst(
  form: ArticleName,
  own: readonly ArticleName[],
  rivals: readonly ArticleName[],
): boolean {
  return own.some(({ at }) => at < form.at) && rivals.every(({ at }) => form.at < at)
}

/** Whether a form's title is one that only this person bears. */
function isToldApart(
  titles: readonly string[],
  own: ReadonlySet<string>,
  rivals: readonly TitledName[],
): boolean {
  if (titles.length === 0 || !titles.every((title) => own.has(title))) return false
  return rivals.every((rival) => !titles.every((title) => rival.titles.includes(title)))
}

function withoutTitles({ words, suffix }: TitledName): string {
  return [...words, ...(suffix === '' ? [] : [suffix])].join(' ')
}
