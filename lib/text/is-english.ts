/** Whether a language (BCP 47) is English of any country. */
export function isEnglish(language: string): boolean {
  return /^en(?:-|$)/i.test(language)
}
