import { earliness, prominence } from '../prominence'
import { sayings } from '../sayings'
import type { Writer } from '../types'
import { openingName, writtenName } from '../written-name'

const LEAST_TELLING = 0.5
const WORDS_OF_RATIONALE = 12

/** Who said some telling words of the article. */
export const speaker: Writer = {
  name: 'speaker',
  *write(material) {
    for (const { fact, speaker: name, words, evidence, telling } of sayings(material)) {
      if (telling < LEAST_TELLING) continue
      yield {
        shape: 'value',
        by: `${fact.by} + speaker`,
        about: [{ start: fact.start, end: fact.end }],
        kind: 'person',
        stem: words.endsWith('?') ? `Who asked, “${words}”` : `Who said, “${words}”?`,
        key: openingName(name),
        accept: [],
        value: name,
        asks: ['choice', 'entry'],
        alsoTrue: [],
        sort: 'speaker',
        evidence,
        rationale: `It was ${writtenName(name)} who said, “${opening(words)}”.`,
        worth:
          0.3 +
          0.3 * telling +
          0.2 * prominence(material, name) +
          0.1 * earliness(material, fact.start),
      }
    }
  },
}

function opening(words: string): string {
  const all = words.split(' ')
  return all.length <= WORDS_OF_RATIONALE
    ? words
    : `${all
        .slice(0, WORDS_OF_RATIONALE)
        .join(' ')
        .replace(/[,;:]$/, '')} …`
}
