const CONSONANTS = 'bdfgjklmnprstvw'
const VOWELS = 'aeiou'
/** Ten syllables of 75 each are 62 bits: beyond guessing, also for whoever has the hash. */
const GROUPS = 5
const MADE = new RegExp(`^(?:[${CONSONANTS}][${VOWELS}]){${String(GROUPS * 2)}}$`)
const GROUP = /.{4}/g

/** What nobody should have to read out in a staff room. */
const UNFIT = /rape|pedo|kike|dike|puta|puto|negr|nige|niga|kaka|titi|tite|pupu|fuke|fuka|fuki|fuku/

/**
 * A new passphrase of groups that can be read out, such as `mabo-tilu-soke-rani-dofu`.
 *
 * @param random gives a whole number from 0 up to, and without, the one it is asked for; nobody may foresee it
 */
export function makePassphrase(random: (below: number) => number): string {
  const pick = (letters: string) => letters.charAt(random(letters.length))
  const groups: string[] = []
  while (groups.length < GROUPS) {
    const group = pick(CONSONANTS) + pick(VOWELS) + pick(CONSONANTS) + pick(VOWELS)
    if (!UNFIT.test(group)) groups.push(group)
  }
  return groups.join('-')
}

/**
 * A passphrase as it is hashed. One that `makePassphrase` made may be typed in capitals, and with spaces or nothing in
 * place of the hyphens; of any other only the spaces around it do not count.
 */
export function foldPassphrase(typed: string): string {
  const text = typed.normalize('NFKC').trim()
  const letters = text.toLowerCase().replaceAll(/[\s\p{Pd}]+/gu, '')
  return MADE.test(letters) ? (letters.match(GROUP) ?? []).join('-') : text
}
