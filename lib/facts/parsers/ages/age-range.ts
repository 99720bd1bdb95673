import { NOT_BEHIND_LETTER } from '../behind-letter'
import { ageParser } from './age-parser'
import { AGE_NUMBER, AGE_UNIT, UNIT_NUMBER } from './age-words'

const DASH = '\\s?[-\\u2010-\\u2015]\\s?'
const TO = '(?:,? (?:up )?to (?:at least |about |around )?)'
const AGED = `(?:[Aa]ged?|[Aa]ges|in age)(?: ranging| ranged| range)?(?: (?:of|about|around|just))?`
const UNIT = `(?:[- ]${AGE_UNIT}(?:[- ]old| of age)?)?`
const FORMS = [
  `${AGED} (?:from )?${AGE_NUMBER}(?:${TO}|${DASH}| or )${AGE_NUMBER}${UNIT}`,
  `${AGED} between (?:the ages of )?${AGE_NUMBER}${UNIT} and ${AGE_NUMBER}${UNIT}`,
  `between the ages of ${AGE_NUMBER} and ${AGE_NUMBER}`,
  `(?<=(?:\\p{Ll}s|people|children|men|women) )aged ${AGE_NUMBER} and ${AGE_NUMBER}(?! (?:months|weeks|days))`,
  `age of ${AGE_NUMBER} or ${AGE_NUMBER}`,
  `(?:between |from )?${UNIT_NUMBER}(?:-?${TO}|-? and |-? or |${DASH})${UNIT_NUMBER}[- ]${AGE_UNIT}[- ](?:olds?|of age)`,
  `(?:a few|several|a couple of) (?:days|weeks|months|years) old`,
]

/** `aged ten to 17`, `18- to 24-year-olds`, `seven or eight years old`: more than one age, so the value stays open. */
export const ageRange = ageParser(
  'age-range',
  new RegExp(
    `${NOT_BEHIND_LETTER}(?<![\\p{L}\\d.,$£€-])(?:${FORMS.join('|')})(?![\\p{L}\\d])`,
    'gu',
  ),
  () => ({ value: '', form: 'before', of: 'range' }),
)
