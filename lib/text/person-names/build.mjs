/**
 * Writes `names.generated.ts`: given names, with the sex that they tell, and surnames in Latin letters, of the many
 * languages of Faker and the few thousand commonest of Compromise. Run from the project's root, after a change of a
 * source's version:
 *
 *     npx tsx lib/text/person-names/build.mjs
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { foldName } from '../fold'
import { packWords } from '../pack-words'

const here = dirname(fileURLToPath(import.meta.url))
// Another folder with the packages may be given, where they are not installed in the project.
const load = createRequire(process.argv[2] ? pathToFileURL(process.argv[2]) : import.meta.url)
/** @type {{allLocales: Record<string, {person?: Record<string, Record<string, string[]>>}>}} */
const { allLocales } = load('@faker-js/faker')
/** @type {{model: () => {one: {lexicon: Record<string, string | string[]>}}}} */
const nlp = load('compromise')

/** Lists that hold many ordinary words and phrases; a name of theirs counts only where another list has it too. */
const LOOSE = new Set(['tr', 'vi', 'id_ID', 'cs_CZ', 'it', 'en_AU_ocker'])

/** @typedef {{male: boolean, female: boolean, lists: Set<string>}} Given */
/** @type {Map<string, Given>} */
const given = new Map()
/** @type {Set<string>} */
const surnames = new Set()

/** @param {string} name */
function single(name) {
  if (!/^\p{Lu}[\p{L}\p{M}'’]+$/u.test(name)) return undefined
  const folded = foldName(name)
  return /^[a-z]{2,}$/.test(folded) ? folded : undefined
}

/** @param {string} name @param {'male' | 'female' | undefined} sex @param {string} list */
function addGiven(name, sex, list) {
  const folded = single(name)
  if (folded === undefined) return
  const known = given.get(folded) ?? { male: false, female: false, lists: new Set() }
  if (sex) known[sex] = true
  known.lists.add(list)
  given.set(folded, known)
}

for (const [locale, { person }] of Object.entries(allLocales)) {
  for (const name of person?.first_name?.generic ?? []) addGiven(name, undefined, locale)
  for (const name of person?.first_name?.male ?? []) addGiven(name, 'male', locale)
  for (const name of person?.first_name?.female ?? []) addGiven(name, 'female', locale)
  for (const sex of ['generic', 'male', 'female'])
    for (const name of person?.last_name?.[sex] ?? []) {
      const folded = single(name)
      if (folded !== undefined) surnames.add(folded)
    }
}
/** @param {string} word */
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1)
for (const [word, tags] of Object.entries(nlp.model().one.lexicon)) {
  const all = [tags].flat()
  if (all.includes('MaleName')) addGiven(capital(word), 'male', 'compromise')
  else if (all.includes('FemaleName')) addGiven(capital(word), 'female', 'compromise')
  else if (all.includes('FirstName')) addGiven(capital(word), undefined, 'compromise')
  if (all.includes('LastName')) surnames.add(single(capital(word)) ?? '')
}
surnames.delete('')

const sure = [...given].filter(
  ([, { lists }]) => [...lists].some((list) => !LOOSE.has(list)) || lists.size > 1,
)
const male = sure.filter(([, name]) => name.male && !name.female)
const female = sure.filter(([, name]) => name.female && !name.male)
const either = sure.filter(([, name]) => name.male === name.female)

/** @param {readonly (readonly [string, Given])[]} names */
const pack = (names) => packWords(names.map(([name]) => name).sort())

writeFileSync(
  join(here, 'names.generated.ts'),
  `// Names from Faker and Compromise, both MIT, put together by build.mjs. See NOTICE.

export const MALE = '${pack(male)}'

export const FEMALE = '${pack(female)}'

export const EITHER = '${pack(either)}'

export const SURNAMES = '${packWords([...surnames].sort())}'
`,
)
