import { isPersonNoun } from '@/lib/text/lexicon/noun-topics'
import { nounForms } from '@/lib/text/lexicon/noun-forms'
import type { Sex } from '@/lib/text/person-names/person-names'
import { remember } from '@/lib/text/remember'
import { isDemonym } from '../names/demonyms'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words for somebody that are first of all something else, or that no dictionary has. */
const ALSO = set(`
founder co-founder head chair agent star model principal ceo cfo coo cto mp msp pm mep lead ace vet exec rep vlogger
youtuber gamer influencer paramedic spokesperson businesswoman frontman frontwoman newsreader presenter broadcaster
superintendent whistleblower stargazer lifeguard headteacher astrophysicist cosmologist neuroscientist virologist
`)

/** Words for somebody in one sense that hardly ever mean a person where nothing shows it. */
const NEVER = set(
  `printer major private general individual human body double original natural lion cracker cooler counter slug
  creature being soul dog cat horse maiden accused married ancient dead injured wounded homeless old young rich poor have`,
)

const MALE = set(`
man boy father dad daddy son brother husband king prince duke lord uncle nephew grandfather grandad granddad grandson
stepfather stepson stepbrother half-brother boyfriend widower gentleman lad guy groom bridegroom monk priest
waiter fiance fiancé godfather pope emperor schoolboy headmaster pa
`)

const FEMALE = set(`
woman girl mother mum mom mummy daughter sister wife queen princess duchess lady aunt niece grandmother grandma
granddaughter stepmother stepdaughter stepsister half-sister girlfriend widow actress waitress nun bride fiancee
fiancée godmother heroine hostess heiress empress schoolgirl headmistress midwife goddess
`)

/** Words for a relation to somebody else. */
const KIN = set(`
father mother dad mum mom parent son daughter brother sister twin wife husband spouse partner fiance fiancé fiancee
fiancée boyfriend girlfriend grandfather grandmother grandson granddaughter grandchild uncle aunt cousin nephew niece
widow widower stepson stepdaughter stepfather stepmother half-brother half-sister stepbrother stepsister grandad
granddad grandma grandpa great-grandfather great-grandmother great-grandson great-granddaughter son-in-law
daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law godfather godmother ex-wife ex-husband
`)

/** Whether a word in lower case is a noun for one person: `nurse`, `founder`, `co-pilot`; not `nurses`, not `general`. */
export const isPersonWord: (lower: string) => boolean = remember(readPersonWord, 8000)

function readPersonWord(lower: string): boolean {
  if (NEVER.has(lower) || isDemonym(lower)) return false
  if (ALSO.has(lower) || KIN.has(lower) || MALE.has(lower) || FEMALE.has(lower)) return true
  const last = lower.slice(lower.lastIndexOf('-') + 1)
  if (last !== lower) return last !== '' && isPersonWord(last)
  const singular = nounForms(lower).find(({ number }) => number === 'singular')
  return singular !== undefined && isPersonNoun(singular.base)
}

const GENERIC = set(`
man woman boy girl child baby toddler infant teenager teen youth youngster adult person lad kid guy lady gentleman
pensioner friend colleague victim suspect passenger patient visitor guest stranger neighbour neighbor resident native
local survivor fan supporter admirer critic opponent rival enemy twin orphan adult human individual citizen national
pedestrian customer client buyer user reader viewer spectator onlooker bystander witness passer-by somebody someone
hero heroine winner loser beneficiary recipient owner acquaintance peer predecessor successor namesake
member figure mister newcomer favourite favorite darling figurehead genius idiot fool expatriate descendant bachelor
vegetarian vegan republican democrat conservative liberal christian muslim hindu catholic protestant socialist
communist fellow ancestor villager
`)

/** Whether a noun for one person says nothing of what that person does: `boy`, `victim`, `neighbour`. */
export function isGenericWord(lower: string): boolean {
  return GENERIC.has(lower)
}

/** Whether a word in lower case says whose relation somebody is: `brother`. */
export function isKinWord(lower: string): boolean {
  return KIN.has(lower)
}

/** The sex that a noun for one person tells: `fisherman`, `queen`. */
export function sexOfWord(lower: string): Sex | undefined {
  const last = lower.replace(/^(?:ex|co|great|half|step|grand)-/, '').replace(/-in-law$/, '')
  if (MALE.has(lower) || MALE.has(last)) return 'male'
  if (FEMALE.has(lower) || FEMALE.has(last)) return 'female'
  if (/[^\W_]{3}woman$/.test(last)) return 'female'
  return /[^\W_]{3}man$/.test(last) && !/human$/.test(last) ? 'male' : undefined
}
