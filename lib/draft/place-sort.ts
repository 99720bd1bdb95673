import { foldName } from '@/lib/text/fold'
import { findPlaces } from '@/lib/text/gazetteer/find-places'

const VENUES =
  /\b(?:house|palace|castle|cottage|hall|hospital|school|college|university|museum|gallery|church|cathedral|abbey|station|airport|stadium|arena|theatre|theater|hotel|park|garden|gardens|centre|center|library|prison|bridge|tower|court|lodge|zoo|aquarium|club)$/
const WATERS =
  /\b(?:sea|ocean|lake|river|bay|gulf|channel|strait|loch|canal)\b|^(?:atlantic|pacific|mediterranean|thames|baltic)$/
const HEIGHTS =
  /\b(?:mount|mountain|mountains|hill|hills|alps|peak|valley|desert|forest|island|islands|isle)\b/
const STREETS = /\b(?:street|road|avenue|square|lane|boulevard)$/

/** What sort of place a name says: `city`, `country`, `venue`, `street`; `place` where it cannot be told. */
export function placeSort(name: string): string {
  const folded = foldName(name)
  const [known] = findPlaces(folded)
  if (VENUES.test(folded)) return 'venue'
  if (STREETS.test(folded)) return 'street'
  if (known && known.level !== 'district') return known.level
  if (WATERS.test(folded)) return 'water'
  if (HEIGHTS.test(folded)) return 'land'
  return known?.level ?? 'place'
}
