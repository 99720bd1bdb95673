import { FUNCTION_WORDS } from '@/lib/text/lexicon/function-words'
import { lexiconEntry } from '@/lib/text/lexicon/lexicon-entry'
import { nounForms } from '@/lib/text/lexicon/noun-forms'
import { verbForms } from '@/lib/text/lexicon/verb-forms'

/** Shorter words are rarely hard. */
const SHORTEST = 5
/** How often a word may stand in the lexicon's texts and still be rare. They have about 200,000 words, of the 1960s. */
const SELDOM = 2
const MOST = 40
const WORD = /(?<![\p{L}\p{N}'’-])[a-z]+(?![\p{L}\p{N}'’-])/gu

/** Words that every pupil knows, and that those texts lack or count as something else. */
const KNOWN = new Set(
  'another annual astronaut aunt author award banana bakery baker basketball bicycle blog bonus butterfly camera cartoon chocolate cinema climate coach coast computer cookie cousin crash dessert diesel dinosaur doctor dollar download elephant email emoji euro fairy female festival filled firefighter fluffy footballer forest global goalkeeper grandad granddaughter grandma grandmother grandpa grandson guitar hello helicopter holiday homework hospital internet kilometer kilometre laptop lion lorry metre mobile morning motorway mum museum native online option orange others panda panel panels passport penguin petrol phone photo pilot pizza planet plastic player police postcard potato prize programme pupil rabbit recycle robot rocket rubbish rugby runner scary school shark since singer smartphone snack soccer spider spokesman spokeswoman stadium supermarket swimmer swimming teacher teenager television tennis terrorist text thirteen tiger tomato tomorrow tourism tourist toy tractor trainer trophy unless video website weekday weekend whale where wherever winner writer yesterday yellow zebra'.split(
    ' ',
  ),
)
/** Endings that make another word of one that is known: `sadly`, `runner`, `largest`, `careful`. */
const ENDINGS = [
  ['ly', ''], ['ily', 'y'], ['ally', ''], ['ly', 'le'], ['er', ''], ['er', 'e'], ['ier', 'y'], ['ers', ''], ['ers', 'e'],
  ['est', ''], ['est', 'e'], ['iest', 'y'], ['ness', ''], ['iness', 'y'], ['less', ''], ['ful', ''], ['able', ''], ['able', 'e'],
] as const // prettier-ignore

/**
 * Words of an English passage that pupils may not know, each once, in its order: those that are seldom in the texts of
 * WordNet. What has a capital is left out, since it may be a name.
 */
export function rareWords(text: string, language: string): readonly string[] {
  if (!/^en\b/i.test(language)) return []
  const words = new Set(text.match(WORD))
  const rare: string[] = []
  for (const word of words) {
    if (word.length >= SHORTEST && isRare(word)) rare.push(word)
    if (rare.length === MOST) break
  }
  return rare
}

function isRare(word: string): boolean {
  return basesOf(word).every(
    (base) => !FUNCTION_WORDS.has(base) && !KNOWN.has(base) && timesSeen(base) <= SELDOM,
  )
}

function basesOf(word: string): readonly string[] {
  const ended = ENDINGS.flatMap(([ending, instead]) =>
    word.endsWith(ending) ? [word.slice(0, -ending.length) + instead] : [],
  )
  const forms = [...nounForms(word), ...verbForms(word)].map(({ base }) => base)
  return [word, ...forms, ...ended]
}

function timesSeen(base: string): number {
  const { noun = 0, verb = 0, adjective = 0, adverb = 0 } = lexiconEntry(base) ?? {}
  return noun + verb + adjective + adverb
}
