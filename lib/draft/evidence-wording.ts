import type { EvidenceWording, Material, ValueWording } from './types'

/**
 * The same fact asked for by its sentence: `Which sentence tells you who called the King?` Only for a stem whose words
 * stand as in a statement, and where one sentence alone has the key.
 */
export function* evidenceWording(
  material: Material,
  wording: ValueWording,
): Generator<EvidenceWording> {
  const { stem } = wording
  if (/,/.test(stem)) return
  const asked = `${stem.charAt(0).toLowerCase()}${stem.slice(1, -1)}`
  yield* askForSentence(material, wording, `Which sentence tells you ${asked}?`)
}

/** The same fact asked for by its sentence in these words, where one sentence alone has the key. */
export function* askForSentence(
  { reading }: Material,
  wording: ValueWording,
  stem: string,
): Generator<EvidenceWording> {
  const [evidence, ...more] = wording.evidence
  if (!evidence || more.length > 0) return
  const key = wording.about[0] && reading.text.slice(wording.about[0].start, wording.about[0].end)
  if (key === undefined || reading.text.split(key).length > MOST_TIMES + 1) return
  yield {
    shape: 'evidence',
    by: `${wording.by} + evidence`,
    about: wording.about,
    kind: wording.kind,
    stem,
    evidence: [evidence],
    rationale: `This sentence says it: ${wording.rationale}`,
    worth: wording.worth - 0.15,
  }
}

/** How often the passage may have the words of the key. */
const MOST_TIMES = 1
