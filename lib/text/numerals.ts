import { decimal, type Ratio } from './ratio'

/** How a language writes a number: 1,080.5 or 1.080,5. */
export interface NumeralStyle {
  readonly decimal: '.' | ','
  readonly group: ',' | '.'
}

const POINT: NumeralStyle = { decimal: '.', group: ',' }
const COMMA: NumeralStyle = { decimal: ',', group: '.' }

const COMMA_LANGUAGES: ReadonlySet<string> = new Set([
  'af', 'az', 'be', 'bg', 'bs', 'ca', 'cs', 'da', 'de', 'el', 'es', 'et', 'eu', 'fi', 'fo', 'fr', 'gl', 'hr', 'hu',
  'hy', 'id', 'is', 'it', 'ka', 'kk', 'lt', 'lv', 'mk', 'nb', 'nl', 'nn', 'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl',
  'sq', 'sr', 'sv', 'tr', 'uk', 'vi',
]) // prettier-ignore

/** Places that write a decimal point although their language has a comma. */
const POINT_REGIONS: ReadonlySet<string> = new Set([
  'de-ch', 'de-li', 'es-us', 'es-mx', 'es-gt', 'es-hn', 'es-ni', 'es-pa', 'es-pe', 'es-pr', 'es-sv', 'es-do',
]) // prettier-ignore

/** The way in which a language (BCP 47) writes numbers; a decimal point where it is not known. */
export function numeralStyle(language: string): NumeralStyle {
  if (language !== latest.language) latest = { language, style: styleOf(language) }
  return latest.style
}

let latest = { language: '', style: POINT }

function styleOf(language: string): NumeralStyle {
  const tag = language.toLowerCase().replace(/_/g, '-')
  if (POINT_REGIONS.has(tag)) return POINT
  return COMMA_LANGUAGES.has(tag.split('-', 1)[0] ?? '') ? COMMA : POINT
}

const PATTERNS = {
  '.': /^(\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:[ ']\d{3})+|\d*)(?:\.(\d+))?$/,
  ',': /^(\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[ ']\d{3})+|\d*)(?:,(\d+))?$/,
} as const

/** The value of a run of digits and separators in a style, or undefined if it is no number in that style. */
export function parseNumeral(run: string, style: NumeralStyle): Ratio | undefined {
  const match = PATTERNS[style.decimal].exec(run)
  if (!match) return undefined
  const [, whole = '', fraction = ''] = match
  return decimal(whole.replace(/[^\d]/g, '') || '0', fraction)
}
