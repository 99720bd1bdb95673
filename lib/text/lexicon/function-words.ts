/**
 * Words that hold a sentence together: pronouns, articles, modals, conjunctions, prepositions. WordNet knows many of
 * them only as something else (`he` as helium, `or` as an operating room), so the lexicon leaves them out.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself
  yourself himself herself itself ourselves yourselves themselves oneself this that these those who whom whose which
  what whoever whatever whichever and or but nor so if because although though while whereas unless until than whether
  as at by for from in into of on onto to upon with within without during amid amidst among amongst between towards
  toward via per despite except against beside besides beneath beyond versus can could may might must shall should
  will would ought cannot not am every each another anybody anyone anything everybody everyone everything nobody
  nothing somebody someone something none either neither both whilst albeit lest`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
