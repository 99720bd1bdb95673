const BASES = new Set(
  'say tell think believe claim hope show suggest find report announce know explain add warn admit insist confirm argue reveal estimate predict note mean feel hear agree learn understand discover promise write state declare deny recall remember insist stress point conclude complain boast joke fear expect assume doubt decide reply acknowledge maintain mention observe realise realize remark respond shout whisper wonder'.split(
    ' ',
  ),
)

/** Whether a verb, in its dictionary form, can have a statement as its object: `say`, `believe`, `show`. */
export function isSpeechVerb(base: string): boolean {
  return BASES.has(base)
}

const STATING =
  /^(?:say|think|believe|claim|hope|know|suggest|mean|insist|admit|predict|argue|expect)$/

/** Whether `that` is often left out after a verb, in its dictionary form, and no other object is likely: `say`. */
export function isStatingVerb(base: string): boolean {
  return STATING.test(base)
}
