/** Somebody who bears a title of the royal family, by the given names that papers use; by year, where it has passed on. */
export interface RoyalBearer {
  readonly given: readonly string[]
  /** Surnames that papers put behind the given name. */
  readonly family: readonly string[]
  readonly since: number
  readonly until: number
}

/** `title: given (family) since-until; …`: years in which the title was this person's alone. */
const LINES = `
duke of sussex: harry (windsor wales) 2018-
duchess of sussex: meghan (markle windsor) 2018-
duke of cambridge: william (windsor wales) 2011-2022
duchess of cambridge: kate|catherine (middleton) 2011-2022
prince of wales: charles (windsor) 1958-2021; william (windsor) 2023-
princess of wales: diana (spencer) 1981-1997; kate|catherine (middleton) 2023-
duchess of cornwall: camilla (parker-bowles bowles) 2005-2022
duke of york: andrew (windsor) 1986-2025
duchess of york: sarah|fergie (ferguson) 1986-
duke of edinburgh: philip (mountbatten) 1947-2021; edward (windsor) 2024-
duchess of edinburgh: sophie (rhys-jones) 2024-
earl of wessex: edward (windsor) 1999-2022
countess of wessex: sophie (rhys-jones) 1999-2022
duke of windsor: edward (windsor) 1936-1972
duchess of windsor: wallis (simpson) 1937-1986
`

const BEARERS: ReadonlyMap<string, readonly RoyalBearer[]> = readBearers()

/** Who has borne a title, folded: `duke of sussex`. Empty for a title that this list does not have. */
export function royalBearers(title: string): readonly RoyalBearer[] {
  return BEARERS.get(title) ?? []
}

function readBearers(): ReadonlyMap<string, readonly RoyalBearer[]> {
  const bearers = new Map<string, readonly RoyalBearer[]>()
  for (const line of LINES.trim().split('\n')) {
    const [title = '', rest = ''] = line.split(': ')
    bearers.set(title, rest.split('; ').flatMap(readBearer))
  }
  return bearers
}

function readBearer(text: string): readonly RoyalBearer[] {
  const match = /^(?<given>\S+) \((?<family>[^)]*)\) (?<since>\d+)-(?<until>\d*)$/.exec(text)
  const { given = '', family = '', since = '', until = '' } = match?.groups ?? {}
  return [
    {
      given: given.split('|'),
      family: family.split(' '),
      since: Number(since),
      until: until === '' ? Infinity : Number(until),
    },
  ]
}
