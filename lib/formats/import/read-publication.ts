import { findPlaces } from '@/lib/text/gazetteer/find-places'
import { foldName } from '@/lib/text/fold'
import { AGENCY } from './agencies'

/** What the names of newspapers, magazines, stations and sites end in. */
const MASTHEAD = words(
  'Advertiser Age Argus Bugle Chronicle Chronicler Courier Daily Despatch Dispatch Echo Enquirer Examiner Express Gazette Globe Guardian Herald Independent Inquirer Journal Ledger Magazine Mail Mercury Messenger Mirror Monitor News Newsletter Newspaper Observer Online Post Press Radio Sentinel Spectator Standard Star Statesman Sun Telegraph Television Times Tribune TV Weekly World',
)
/** What sections of a paper or a site are called; more than one may stand together. */
const SECTIONS = words(
  'The A And & Of In News Home World International National Local Regional Global Latest Breaking Top Stories Story Live Sport Sports Football Cricket Rugby Tennis Business Money Finance Economy Politics Science Technology Tech Environment Climate Health Education Family Schools School Entertainment Showbiz Celebrity Arts Art Culture Books Music Film TV Radio Television Weather Travel Food Lifestyle Life Style Opinion Comment Features Feature Community Crime Royal Royals People Magazine Online Press Release Page Front Today UK US USA EU Africa Asia Europe America Australia Britain England Scotland Wales Ireland Middle East North South West Daily Weekly Newsletter Special Report Video Pictures Archive',
)
const NAME =
  /^\p{Lu}[\p{L}\p{M}\d.'’&-]*(?: (?:of|and|on|for|in|the|&|\p{Lu}[\p{L}\p{M}\d.'’&-]*)){0,6}$/u
const KNOWN = new RegExp(`^(?:${AGENCY})$`, 'u')

/**
 * The newspaper, magazine or site that one of these names is: what stands beside the date of an article. It says so by
 * what it ends in (`The Weald Weekly`, `Times of Malta`), by its article (`The Conversation`) or is a known agency.
 * Places, sections of a page and people are none.
 */
export function readPublication(names: readonly string[]): string | undefined {
  return names.find((name) => NAME.test(name) && isPublication(name))
}

function isPublication(name: string): boolean {
  if (KNOWN.test(name)) return true
  const parts = name.split(' ')
  if (parts.length < 2 || parts.every((part) => SECTIONS.has(part.toLowerCase()))) return false
  if (isPlace(name)) return false
  const named = name.split(/ (?:of|on|for|in) /u, 1)[0]?.split(' ') ?? []
  const isMasthead = [parts, named].some(
    (list) => list.length > 0 && MASTHEAD.has(list.at(-1)?.toLowerCase() ?? ''),
  )
  return isMasthead || (parts[0] === 'The' && parts.length === 2)
}

function isPlace(name: string): boolean {
  return [name, name.replace(/^The /u, '')].some((one) => findPlaces(foldName(one)).length > 0)
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.toLowerCase().split(' '))
}
