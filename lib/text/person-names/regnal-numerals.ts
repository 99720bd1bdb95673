const ORDINALS = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth',
  'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth',
  'twenty first', 'twenty second', 'twenty third', 'twenty fourth',
] as const // prettier-ignore

const UNITS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'] as const
const ROMAN = /^(?=[ivx])(?:xx|x)?(?:ix|iv|v?i{0,3})$/
const SPELT = new RegExp(
  `(?<=[a-z] )(?<!^the )(?:the (${ORDINALS.join('|')})|(?:the )?(\\d{1,2})(?:st|nd|rd|th)?)$`,
)

/** A folded name whose numeral, as "the eighth", "the 8th" or "8", is written in Roman letters: `henry viii`. */
export function spellNumeral(name: string): string {
  return name.replace(SPELT, (whole, word: string | undefined, digits: string | undefined) => {
    const value = digits === undefined ? ORDINALS.findIndex((one) => one === word) + 1 : +digits
    return value >= 1 && value <= ORDINALS.length ? toRoman(value) : whole
  })
}

/** Whether a word is a numeral that tells one ruler, or one of a family, from the next. */
export function isNumeral(word: string): boolean {
  return ROMAN.test(word)
}

function toRoman(value: number): string {
  return 'x'.repeat(Math.floor(value / 10)) + (UNITS[value % 10] ?? '')
}
