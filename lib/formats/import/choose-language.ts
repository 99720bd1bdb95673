import { francAll } from 'franc-min'

/** A shorter passage tells too little of its language. */
const SHORTEST = 120
const SAMPLE = 4000
/** Of two languages that are about as likely, English is taken. */
const NEARLY = 0.9
const FALLBACK = 'en-GB'

/** The language of an article: what its file says, else what its words tell, else British English. BCP 47. */
export function chooseLanguage(said: string | undefined, passage: string): string {
  return knownLanguage(said) ?? languageOfWords(passage) ?? FALLBACK
}

/** The tag as it is usually written, or undefined if no language has it. */
export function knownLanguage(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined
  try {
    const [canonical] = Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-').slice(0, 35))
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
    const name = names.of(canonical?.split('-', 1)[0] ?? '')
    return name === undefined || canonical?.startsWith('und') ? undefined : canonical
  } catch {
    return undefined
  }
}

function languageOfWords(passage: string): string | undefined {
  if (passage.length < SHORTEST) return undefined
  const likely = francAll(passage.slice(0, SAMPLE))
  if (likely.some(([code, share]) => code === 'eng' && share >= NEARLY)) return undefined
  const code = likely[0]?.[0]
  return code === 'und' ? undefined : knownLanguage(code)
}
