/** What a title says of the person: the sex that it tells, and the rank or office that excludes all other ranks. */
export interface Title {
  readonly sex?: 'male' | 'female' | undefined
  readonly rank?: string | undefined
}

const LINES = `
male: mr sir lord brother father monsieur herr senor signor
female: mrs ms miss dame lady madam sister mother mme madame mlle mademoiselle frau fraulein senora senorita sra signora
male king: king
female queen: queen
male prince: prince
female princess: princess
male duke: duke
female duchess: duchess
male earl: earl
female countess: countess
male baron: baron
male viscount: viscount
male marquess: marquess
female baroness: baroness
female viscountess: viscountess
female marchioness: marchioness
male emperor: emperor tsar czar
female empress: empress tsarina
male sultan: sultan sheikh emir shah
male pope: pope
: mx doctor professor reverend hon honourable st captain major colonel general lieutenant corporal commander admiral detective officer rabbi imam cardinal bishop archbishop canon senator rep congressman congresswoman mp councillor coach chef principal headteacher head chair chairperson manager director chief leader minister secretary ambassador deputy nurse pastor singer author writer scientist engineer astronaut pilot artist actor teacher farmer student pupil
male: headmaster chairman policeman businessman
female: headmistress chairwoman policewoman businesswoman actress
office president: president
office prime minister: premier
office chancellor: chancellor
office governor: governor
office mayor: mayor
office judge: judge justice
office constable: constable
office sergeant: sergeant
office inspector: inspector
office superintendent: superintendent
`

/** Titles of one word, folded, in one spelling each. */
export const TITLES: ReadonlyMap<string, Title> = readTitles()

const LONG_RANKS = [
  ['deputy prime minister', 'deputy prime minister'], ['prime minister', 'premier'],
  ['deputy first minister', 'deputy first minister'], ['first minister', 'first minister'],
  ['vice president', 'vice president'], ['crown prince', 'prince'], ['crown princess', 'princess'],
  ['grand duke', 'duke'], ['grand duchess', 'duchess'], ['queen mother', 'queen mother'],
  ['chief inspector', 'chief inspector'], ['chief superintendent', 'chief superintendent'],
  ['chief constable', 'chief constable'],
] as const // prettier-ignore

const LONG_OFFICES = [
  'first lady', 'home secretary', 'foreign secretary', 'health secretary', 'defence secretary', 'education secretary',
  'justice secretary', 'secretary of state', 'general secretary', 'secretary general', 'attorney general',
  'foreign minister', 'health minister', 'defence minister', 'finance minister', 'education minister',
  'interior minister', 'justice minister', 'chief executive', 'the right honourable', 'right honourable', 'rt hon',
  'his majesty', 'her majesty', 'hm', 'hrh', 'his royal highness', 'her royal highness',
] as const // prettier-ignore

/** Titles of several words that stand before a name. */
export const LONG_TITLES: ReadonlyMap<string, Title> = new Map([
  ...LONG_RANKS.map(([title, rank]) => [title, longTitle(title, rank)] as const),
  ...LONG_OFFICES.map((title) => [title, longTitle(title, undefined)] as const),
])

/** Other spellings of titles, by the titles that they stand for. */
export const TITLE_SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['chief executive officer', ['chief executive']], ['police constable', ['constable']],
  ['police sergeant', ['sergeant']], ['police inspector', ['inspector']], ['mister', ['mr']], ['dr', ['doctor']],
  ['prof', ['professor']], ['rev', ['reverend']], ['revd', ['reverend']], ['capt', ['captain']], ['maj', ['major']],
  ['col', ['colonel']], ['gen', ['general']], ['lt', ['lieutenant']], ['cpl', ['corporal']], ['cmdr', ['commander']],
  ['adm', ['admiral']], ['sen', ['senator']], ['gov', ['governor']], ['cllr', ['councillor']], ['pc', ['constable']],
  ['wpc', ['constable']], ['sgt', ['sergeant']], ['det', ['detective']], ['insp', ['inspector']],
  ['supt', ['superintendent']], ['dci', ['detective', 'chief inspector']], ['ceo', ['chief executive']],
  ['pm', ['prime minister']],
]) // prettier-ignore

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

function longTitle(title: string, rank: string | undefined): Title {
  if (title.startsWith('his ')) return { sex: 'male', rank }
  if (title.startsWith('her ')) return { sex: 'female', rank }
  const { sex } = TITLES.get(title.slice(title.lastIndexOf(' ') + 1)) ?? {}
  return { sex, rank }
}
