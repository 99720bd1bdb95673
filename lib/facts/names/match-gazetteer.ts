import { foldName } from '@/lib/text/fold'
import { findPlaces } from '@/lib/text/gazetteer/find-places'
import type { Place } from '@/lib/text/gazetteer/place'
import { isOrdinaryWord } from '@/lib/text/ordinary-words/is-ordinary-word'
import { AREAS } from './areas'
import type { NameWord } from './name-words'

/** The longest name of the gazetteer that begins at a word. */
export interface GazetteerMatch {
  /** Index after its last word. */
  readonly to: number
  readonly places: readonly Place[]
}

const MOST_WORDS = 5
/** Places that news speaks of as the people who govern or work there. */
const INSTITUTIONS =
  /^(?:supreme court|bank of england|scotland yard|international criminal court|library of congress|pentagon|smithsonian|wall street|reichstag|prado|oval|shard|national gallery|national mall)$/

/** What the gazetteer knows at `from`, within a run that ends at `to`. */
export function matchGazetteer(
  words: readonly NameWord[],
  from: number,
  to: number,
): GazetteerMatch | undefined {
  for (let end = Math.min(to, from + MOST_WORDS); end > from; end--) {
    const last = words[end - 1]
    if (!last?.isCapital) continue
    const named = words.slice(from, end)
    if (named.slice(0, -1).some((word) => word.isOwner) && end - from < 2) continue
    const name = nameOf(named)
    if (name.length < 2 || INSTITUTIONS.test(name)) continue
    const places = placesOf(name)
    const isMoney = /^(?:\$|-\d)/.test(words[end]?.gap ?? '')
    if (places.length > 0 && !isMoney && isSpelt(named, name)) return { to: end, places }
  }
  return undefined
}

function placesOf(name: string): readonly Place[] {
  const places = findPlaces(name)
  if (!AREAS.has(name) || places.some(({ level }) => /country|continent/.test(level))) return places
  return [{ id: '~', name, level: 'continent', size: 0 }]
}

/** Words as the gazetteer knows them: a possessive inside is without its apostrophe. */
export function nameOf(named: readonly NameWord[]): string {
  const text = named.map(
    (word, at) => word.text + (word.isOwner && at < named.length - 1 ? 's' : ''),
  )
  return foldName(text.join(' '))
}

/** Short forms count only in capitals: `US` is not `Us`. */
function isSpelt(named: readonly NameWord[], name: string): boolean {
  const [first] = named
  if (!first || named.length > 1) return true
  if (/\$$|[\d/]$/.test(first.gap)) return false
  if (name.length > 3) return !/^[A-Z]{4}$/.test(first.text) || findPlaces(name).some(isWellKnown)
  if (/^(?:van|ali|ula|ho|wa|bo|ma|man|bar|key|ray|lee|may|sur|our|see)$/.test(name)) return true
  return first.isShouted ? SHORT.has(name) : name.length === 3 && !SHORT.has(name)
}

/** Four capitals are a place where few would take them for anything else: `IRAQ`, `ROME`. */
function isWellKnown({ level, size, name }: Place): boolean {
  return level === 'country' || (level === 'city' && size === 0 && !isOrdinaryWord(name))
}

const SHORT: ReadonlySet<string> = new Set(
  'uk us usa uae nz drc roi png dprk prc nyc la dc hk nsw qld ny nj ussr gb'.split(' '),
)
