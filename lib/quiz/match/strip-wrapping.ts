const UNSURE = [
  "i don't know", 'i dont know', "don't know", 'dont know', 'dunno', 'idk', 'i have no idea', 'no idea', 'no clue',
  "i'm not sure", 'im not sure', 'i am not sure', 'not sure', "i can't remember", 'i cant remember', 'i forgot',
  'i forget', "can't remember", 'not certain', "i'm not certain", 'pass', 'skip', 'who knows', 'unsure',
  "i don't remember", 'i do not know', 'do not know', "haven't a clue", 'no answer', 'unknown',
] as const // prettier-ignore

const BEFORE = [
  'i think that', 'i think', 'i believe that', 'i believe', 'i guess', 'i reckon', 'i suppose', 'i would say',
  "i'd say", 'id say', "i'm pretty sure", 'im pretty sure', "i'm sure", 'im sure', "i'm fairly sure", 'i am sure',
  'i am pretty sure', 'i want to say', 'my guess is', 'my answer is', 'the right answer is', 'the correct answer is',
  'the answer is', 'the answer was', 'the answer would be', 'the answer:', 'the answer', 'answer is', 'answer:',
  'answer', 'ans:', 'maybe', 'perhaps', 'probably', 'possibly', 'definitely', 'certainly', 'surely', 'obviously',
  'it is', 'it was', "it's", "it'd be", 'it would be', 'it will be', 'it must be', 'it must have been', 'it has to be',
  'it might be', 'it could be', 'its', 'that is', 'that was', "that's", 'thats', 'this is', 'this was', 'these are',
  'they are', 'they were', "they're", 'there are', 'there were', 'there is', 'there was', 'he is', 'he was', "he's",
  'hes', 'she is', 'she was', "she's", 'shes', 'we are', 'is it', 'was it', 'um', 'umm', 'er', 'erm', 'uh', 'well',
  'oh', 'ok', 'okay', 'so', 'hmm', 'hm', 'yes', 'yeah', 'actually', 'in fact', 'of course', 'exactly', 'precisely',
  'only', 'just', 'called', 'named', 'according to the article', 'according to the passage', 'the article says',
  'the passage says', 'the text says', 'it says', 'it says in the article', 'is', 'was', 'were', 'are',
] as const // prettier-ignore

const PREPOSITIONS = [
  'in', 'on', 'at', 'by', 'from', 'to', 'into', 'onto', 'during', 'inside', 'for', 'with', 'of', 'since', 'within',
  'through', 'via',
] as const // prettier-ignore

const AFTER = [
  'i think', 'i believe', 'i guess', 'i reckon', 'i suppose', "i'd say", 'id say', 'i would say', "i'm sure",
  "i'm pretty sure", 'im pretty sure', "i'm fairly sure", 'im sure', 'for sure', 'of course', 'probably', 'maybe',
  'perhaps', 'possibly', 'definitely', 'certainly', 'please', 'thanks', 'thank you', 'sir', 'miss', 'lol', 'right',
  'yeah', 'is the answer', 'is my answer', 'was the answer', 'is right', 'is correct', 'it is', 'it was', 'obviously',
  'in the article', 'in the passage', 'in the text', 'according to the article', 'according to the passage', 'innit',
  'i hope', "isn't it", "wasn't it",
] as const // prettier-ignore

const UNSURE_BY_WORD = byWord(UNSURE, 'first')
const BEFORE_BY_WORD = byWord([...UNSURE, ...BEFORE], 'first')
const PREPOSITION_BY_WORD = byWord(PREPOSITIONS, 'first')
const AFTER_BY_WORD = byWord([...UNSURE, ...AFTER], 'last')

/**
 * Folded text without the harmless words around what it says: "I think it was", "in", "of course". Something is always
 * left: text that is nothing but wrapping comes back as it was.
 */
export function stripWrapping(folded: string): string {
  let text = folded
  for (;;) {
    const shorter = stripOnce(text)
    if (shorter === text) return text
    text = shorter
  }
}

/** Whether folded text says that the pupil does not know, and nothing else. */
export function isUnsure(folded: string): boolean {
  const text = folded.replace(/[,.;:!?]+/g, '')
  return (UNSURE_BY_WORD.get(firstWord(text)) ?? []).includes(text)
}

function stripOnce(text: string): string {
  const first = firstWord(text)
  const before =
    BEFORE_BY_WORD.get(first)?.find((phrase) => starts(text, phrase)) ??
    PREPOSITION_BY_WORD.get(first)?.find((phrase) => starts(text, phrase))
  if (before !== undefined) return trimmed(text.slice(before.length)) || text
  const last = text.slice(text.lastIndexOf(' ') + 1)
  const after = AFTER_BY_WORD.get(last)?.find((phrase) => ends(text, phrase))
  return after === undefined ? text : trimmed(text.slice(0, -after.length)) || text
}

function starts(text: string, phrase: string): boolean {
  const next = text[phrase.length]
  return text.startsWith(phrase) && (next === undefined || ' ,:;.!?'.includes(next))
}

function ends(text: string, phrase: string): boolean {
  const before = text[text.length - phrase.length - 1]
  return text.endsWith(phrase) && (before === undefined || ' ,:;.!?'.includes(before))
}

function firstWord(text: string): string {
  return /^[^ ,:;.!?]*/.exec(text)?.[0] ?? ''
}

/** Only what separates words is dropped; a minus or a decimal point before a digit is part of the value. */
function trimmed(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isSeparator(text, start)) start += 1
  while (end > start && ' ,:;!?.'.includes(text[end - 1] ?? '')) end -= 1
  return text.slice(start, end)
}

function isSeparator(text: string, at: number): boolean {
  const next = text[at + 1] ?? ''
  if (text[at] === '.') return !(next >= '0' && next <= '9')
  return text[at] === '-' ? next === ' ' : ' ,:;!?'.includes(text[at] ?? '')
}

function byWord(
  phrases: readonly string[],
  which: 'first' | 'last',
): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, readonly string[]>()
  for (const phrase of phrases) {
    const word = which === 'first' ? firstWord(phrase) : phrase.slice(phrase.lastIndexOf(' ') + 1)
    map.set(
      word,
      [...(map.get(word) ?? []), phrase].toSorted((a, b) => b.length - a.length),
    )
  }
  return map
}
