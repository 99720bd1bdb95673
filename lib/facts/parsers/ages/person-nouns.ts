const NOUNS = `man men woman women boy boys girl girls child children baby babies infant toddler teenager teen youth
  youngster adult pensioner person people lad father mother dad mum mom parent son sons daughter daughters brother
  brothers sister sisters twin twins wife husband partner spouse fiance fiancee fiancé fiancée boyfriend girlfriend
  grandfather grandmother grandson granddaughter grandchild grandchildren uncle aunt cousin nephew niece widow widower
  stepson stepdaughter stepfather stepmother sibling siblings orphan bride groom kid kids friend friends suspect
  victim victims defendant accused pupil pupils student students schoolboy schoolgirl schoolgirls undergraduate graduate
  king queen prince princess duke duchess actor actress singer star model author writer poet artist designer director
  musician composer athlete striker midfielder defender goalkeeper winger batsman bowler cyclist swimmer sprinter
  forward captain coach player footballer quarterback golfer driver racer rider jockey champion boxer rookie veteran
  soldier officer sergeant policeman policewoman firefighter teacher professor doctor nurse scientist engineer chef
  baker farmer fisherman salesman businessman businesswoman lawyer judge politician president minister mayor senator
  priest bishop pope billionaire millionaire entrepreneur founder boss worker employee employees passenger pedestrian
  resident native local patient survivor migrant refugee tourist hairdresser waitress carpenter electrician
  mechanic gunman shooter attacker killer bomber inmate prisoner winner resident acquaintance acquaintances heir`

/** Words for somebody by kin, work or part in the story. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(NOUNS.split(/\s+/))

/** Words for a relation to somebody else, who is named or a pronoun. */
export const KIN_NOUNS: ReadonlySet<string> = new Set(
  `father mother dad mum mom parent son daughter brother sister twin wife husband partner fiance fiancee fiancé fiancée
  boyfriend girlfriend grandfather grandmother grandson granddaughter uncle aunt cousin nephew niece widow stepson
  stepdaughter stepfather stepmother half-brother half-sister baby friend`.split(/\s+/),
)

/** Whether a word in lower case is about somebody; `-er`, `-or`, `-ist` and `-ian` make such words. */
export function isPersonNoun(word: string): boolean {
  return (
    PERSON_NOUNS.has(word) ||
    /(?:^|-)\p{L}{3,}(?:ist|ician|woman|man|maker|keeper|worker|player)s?$/u.test(word)
  )
}
