import { boundedDistance } from '@/lib/quiz/match/edit-distance'

/** The known name that `name` is most likely a misspelling of, or `undefined` if none is near. */
export function findNearestName(name: string, known: readonly string[]): string | undefined {
  const written = name.trim().toLowerCase()
  if (written === '' || written.length > 60) return undefined
  let nearest: string | undefined
  let least = Math.max(1, Math.floor(written.length / 3)) + 1
  for (const candidate of known) {
    const distance = boundedDistance(written, candidate.toLowerCase(), least - 1)
    if (distance !== undefined && distance < least) {
      nearest = candidate
      least = distance
    }
  }
  return nearest
}

/** `; did you mean "…"?` or nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  const nearest = findNearestName(name, known)
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`
}
