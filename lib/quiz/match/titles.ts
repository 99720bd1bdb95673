/** What a title says of the person: the sex that it tells, and the rank or office that excludes others of its list. */
interface Title {
  readonly sex?: 'male' | 'female' | undefined
  readonly rank?: string | undefined
}

const LINES = `
male: mr mister sir lord brother father
female: mrs ms miss dame lady madam sister mother
male king: king
female queen: queen
male prince: prince
female princess: princess
male duke: duke
female duchess: duchess
male earl: earl
female countess: countess
male baron: baron viscount marquess
female baroness: baroness viscountess marchioness
male emperor: emperor tsar czar
female empress: empress tsarina
male sultan: sultan sheikh emir shah
male pope: pope
: mx dr doctor prof professor rev revd reverend hon honourable st capt captain maj major col colonel gen general lt lieutenant sgt sergeant cpl corporal cmdr commander adm admiral inspector detective constable officer pc judge justice rabbi imam cardinal bishop archbishop canon dean sen senator rep congressman congresswoman mp cllr councillor coach chef principal headteacher head chair chairperson manager director chief leader minister secretary ambassador deputy nurse pastor singer author writer scientist engineer astronaut pilot artist actor teacher farmer student pupil
male: headmaster chairman policeman businessman
female: headmistress chairwoman policewoman businesswoman actress
office president: president
office prime minister: premier
office chancellor: chancellor
office governor: gov governor
office mayor: mayor
`

/** Titles of one word, folded. */
export const TITLES: ReadonlyMap<string, Title> = readTitles()

/** Offices of several words that stand before a name. */
export const LONG_TITLES = [
  'prime minister', 'vice president', 'home secretary', 'foreign secretary', 'secretary of state', 'first minister',
  'chief executive', 'attorney general', 'first lady', 'deputy prime minister', 'the right honourable', 'right honourable',
  'health secretary', 'defence secretary', 'education secretary', 'crown prince', 'crown princess', 'grand duke',
  'grand duchess', 'queen mother', 'rt hon', 'his majesty', 'her majesty', 'hm', 'hrh', 'his royal highness',
  'her royal highness', 'chief constable', 'police constable', 'general secretary', 'secretary general',
] as const // prettier-ignore

function readTitles(): ReadonlyMap<string, Title> {
  const titles = new Map<string, Title>()
  for (const line of LINES.trim().split('\n')) {
    const [head = '', words = ''] = line.split(': ')
    const [first = '', ...rest] = head.split(' ')
    const sex = first === 'male' || first === 'female' ? first : undefined
    const rank = rest.join(' ') || undefined
    for (const word of words.split(' ')) titles.set(word, { sex, rank })
  }
  return titles
}

/** A person's name taken apart; all folded. */
export interface TitledName {
  readonly titles: readonly string[]
  /** Given names, initials and surname. */
  readonly words: readonly string[]
  /** `jr`, `iii`. */
  readonly suffix: string
}

/** Whether a title is of the kind that stands before a given name alone and is half of it: Queen Elizabeth, Pope Francis. */
export function isRegnal(title: string): boolean {
  const { sex, rank } = TITLES.get(title) ?? {}
  return sex !== undefined && rank !== undefined
}

const SUFFIX =
  /^(?:jr|jnr|junior|sr|snr|senior|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv|xvi|xxiii|1st|2nd|3rd)$/
const HONOURS = /^(?:obe|mbe|cbe|kbe|dbe|phd|md|qc|kc|mp|esq|msp|frs)$/
const SAME_SUFFIX: Readonly<Record<string, string>> = {
  jnr: 'jr', junior: 'jr', snr: 'sr', senior: 'sr', '2nd': 'ii', '3rd': 'iii', '1st': 'i',
} // prettier-ignore

const NUMERALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
] as const
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'] as const
const SPELT_NUMERAL = new RegExp(`(?<=[a-z] )(?:the (${NUMERALS.join('|')})|([1-8]))$`)

/** "The second" and "2" as `ii`. */
function spellNumeral(whole: string, word: string | undefined, digit: string | undefined): string {
  const at = word === undefined ? Number(digit) - 1 : NUMERALS.findIndex((one) => one === word)
  return ROMAN[at] ?? whole
}

/** A folded name without its titles and what stands behind it. */
export function readTitledName(name: string): TitledName {
  const titles: string[] = []
  let words = name.replace(SPELT_NUMERAL, spellNumeral).split(' ')
  for (;;) {
    const rest = words.join(' ')
    const long = LONG_TITLES.find((title) => rest.startsWith(`${title} `) || rest === title)
    const first = words[0] ?? ''
    if (long !== undefined) {
      titles.push(long)
      words = words.slice(long.split(' ').length)
    } else if (TITLES.has(first)) {
      titles.push(first)
      words = words.slice(1)
    } else break
  }
  let suffix = ''
  while (words.length > 1 && HONOURS.test(words.at(-1) ?? '')) words = words.slice(0, -1)
  const last = words.at(-1) ?? ''
  if (words.length > 1 && SUFFIX.test(last)) {
    suffix = SAME_SUFFIX[last] ?? last
    words = words.slice(0, -1)
  }
  return { titles, words, suffix }
}

/** Whether two sets of titles cannot be one person's: another sex, or two ranks of which a person holds one. */
export function isContradicting(titles: readonly string[], known: readonly string[]): boolean {
  return titles.some((title) => {
    if (known.includes(title)) return false
    const { sex, rank } = TITLES.get(title) ?? longTitle(title)
    const others = known.map((other) => TITLES.get(other) ?? longTitle(other))
    if (sex !== undefined && others.some((other) => other.sex !== undefined && other.sex !== sex))
      return true
    return rank !== undefined && others.some((other) => other.rank !== undefined)
  })
}

function longTitle(title: string): Title {
  const last = title.slice(title.lastIndexOf(' ') + 1)
  if (title.startsWith('his ')) return { sex: 'male' }
  if (title.startsWith('her ')) return { sex: 'female' }
  const { sex } = TITLES.get(last) ?? {}
  return { sex, rank: title }
}
