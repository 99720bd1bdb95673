const VOWELS = /[aeiouy]+/g
/** An `e` that is not heard: `made`, `makes`, `walked`, `statement`; but it is in `table`, `wanted`, `houses`, `settled`. */
const SILENT_END = /(?:[^aeiouyl]|[aeiouyrwl]l)e$|(?:[^aeiouylsxzcg]|(?<![cs])h|[aeiouyrwl]l)es$|(?:[^aeiouydtl]|[aeiouyrwl]l)ed$/ // prettier-ignore
const SILENT_INSIDE = /(?<=[aeiouy][^aeiouy])e(?=(?:ments?|ful|fully|less|ness|ly|things?|where|fore|works?|times?)$)/ // prettier-ignore
/** Two vowels that are two syllables: `radio`, `museum`, `create`, `science`, `society`, `being`, `usual`; and `rhythm`. */
const APART = /(?<![tscgx]|ll)i(?=[aou])|(?<=[^tc])ie(?=n[ct]|t)|(?<=c)ie(?=t)|(?<=sc)ie|eo(?=[^upl])|eum|ea$|(?<=cr)ea|[aeouy]ing$|ua(?=l)|uo(?=us)|[ts][hm]?m$/g // prettier-ignore

/** How many syllables an English word has, as its letters tell: right for about nine words in ten. */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase().normalize('NFKD').replace(/[^a-z]/g, '') // prettier-ignore
  const inside = letters.replace(SILENT_INSIDE, '')
  const heard = SILENT_END.test(inside) ? inside.replace(/e[sd]?$/, '') : inside
  const groups = heard.match(VOWELS)?.length ?? 0
  const apart = heard.match(APART)?.length ?? 0
  return Math.max(1, groups + apart)
}
