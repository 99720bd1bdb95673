import fc from 'fast-check'

/** Words of every class of the grammar, and signs between them. */
const WORDS = [
  'the', 'a', 'her', 'What', 'many', 'two', '40', 'about', 'at least', 'Anna Reed', 'Peter Cole', 'Leeds', 'Paris', 'WHO',
  'in 1999', 'on Tuesday', 'last week', 'since May', 'never', 'almost', 'recently', 'of', 'in', 'to', 'by', 'as', 'and', 'or',
  'but', 'because', 'when', 'if', 'after', 'that', 'who', 'which', 'whose', 'he', 'She', 'they', 'it', 'them', 'There', 'will',
  'may', 'was', 'were', 'been', 'has', 'had', 'did', 'said', 'claimed', 'moved', 'built', 'cut', 'closes', 'opening', 'lost',
  'found', 'house', 'houses', 'team', 'people', 'report', 'light', 'long', 'old', '£450', '6%', '’s', ',', ',', '.', '?', ':',
  ';', '(', ')', '–', ' - ', '“', '”', '"', '\n\n',
] // prettier-ignore

/** Longer pieces, so that clauses come about at all. */
const PIECES = [
  'The council closed', 'Anna Reed moved to', 'Peter Cole said that', 'he opened a shop', 'the old house', 'was built',
  'have lost', 'who won the race', ', a poet,', ', 44,', 'in Leeds', 'in 1999', 'on Tuesday', '40 people', '£450', 'fell by 6%',
  'and sang', 'after the war ended', ', the report showed', '. In May, she', '. There were', '. At least two men', '.', ',',
] // prettier-ignore

/** English words and pieces of sentences in any order. */
export const anyEnglish = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...WORDS)), { maxLength: 40 })
  .map((words) => words.join(' '))

/** Any text of any script, and English in any order. */
export const anyText = fc.oneof(
  { weight: 3, arbitrary: anyEnglish },
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
