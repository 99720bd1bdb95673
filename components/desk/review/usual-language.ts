/** What the content format takes where an article does not say in which language it is. */
const USUAL = 'en-GB'

/** The language that a manuscript is read in while its field may still be empty. */
export function usualLanguage(language: string): string {
  return language.trim() === '' ? USUAL : language.trim()
}
