import type { Article } from './read-article'

const MALE =
  /^(?:he|him|his|himself|brother|father|son|husband|uncle|nephew|grandfather|grandson|boy|actor|businessman)$/
const FEMALE =
  /^(?:she|her|hers|herself|sister|mother|daughter|wife|aunt|niece|grandmother|granddaughter|girl|actress|businesswoman|widow)$/
const REACH = 30
const MOST_SEEN = 12

/**
 * The title that goes with the words by which the passage speaks of a person, or undefined where it speaks of nobody
 * so near, or in two ways. Only what stands right before the name and the first pronoun after it count.
 */
export function findSex(forms: readonly string[], article: Article): 'mr' | 'ms' | undefined {
  let males = 0
  let females = 0
  for (const form of forms.slice(0, 6)) {
    const needle = ` ${form} `
    let at = form.includes(' ') ? article.flat.indexOf(needle) : -1
    for (let seen = 0; at >= 0 && seen < MOST_SEEN; seen++) {
      const end = at + needle.length
      const kin =
        article.flat
          .slice(Math.max(0, at - 24), at)
          .split(' ')
          .at(-1) ?? ''
      const isKin = MALE.test(kin) || FEMALE.test(kin)
      const said = isKin ? kin : opensSentence(article, at) ? firstPronoun(article, end) : ''
      if (MALE.test(said)) males += 1
      if (FEMALE.test(said)) females += 1
      at = article.flat.indexOf(needle, end - 1)
    }
  }
  if (males > 0 && females > 0) return undefined
  if (males > 0) return 'mr'
  return females > 0 ? 'ms' : undefined
}

/** Whether nobody else is named in the sentence before `at`: "she told Kevin Marsh that he hurt her" speaks of two. */
function opensSentence({ flat, nameWords }: Article, at: number): boolean {
  const start = flat.lastIndexOf(' . ', at)
  const before = flat.slice(start < 0 ? 0 : start + 3, at).trim()
  return before.length < 200 && before.split(' ').every((word) => !nameWords.has(word))
}

/** The first pronoun after a name, if no other name comes before it. */
function firstPronoun(article: Article, end: number): string {
  const words = article.flat
    .slice(end, end + 200)
    .split(' ')
    .slice(0, REACH)
  for (const word of words) {
    if (/^(?:he|his|himself|she|her|herself)$/.test(word)) return word
    if (article.nameWords.has(word)) return ''
  }
  return ''
}
