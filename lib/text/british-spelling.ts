/** American words and the British spelling of the same word; plurals and endings follow the stem. */
const STEMS: ReadonlyMap<string, string> = new Map(
  `color colour|favor favour|honor honour|labor labour|neighbor neighbour|humor humour|rumor rumour|harbor harbour|
  armor armour|behavior behaviour|flavor flavour|savor savour|vapor vapour|odor odour|glamor glamour|savior saviour|
  endeavor endeavour|tumor tumour|splendor splendour|center centre|theater theatre|meter metre|liter litre|fiber fibre|
  kilometer kilometre|centimeter centimetre|gray grey|defense defence|offense offence|jewelry jewellery|
  aluminum aluminium|plow plough|pajama pyjama|traveler traveller|catalog catalogue|dialog dialogue|mold mould|
  skeptic sceptic|maneuver manoeuvre|pediatric paediatric|archeology archaeology|encyclopedia encyclopaedia|
  somber sombre|luster lustre|specter spectre|saber sabre|mustache moustache|cozy cosy|ax axe|sulfur sulphur`
    .split('|')
    .map((pair): [string, string] => {
      const [american = '', british = ''] = pair.trim().split(' ')
      return [american, british]
    }),
)

/** A lower-case English word as the British spell it, where only the spelling differs: `centre` for `center`. */
export function toBritishSpelling(word: string): string {
  const whole = STEMS.get(word)
  if (whole !== undefined) return whole
  const ending = /(?:s|ed|ing|ful|able|hood|ist)$/.exec(word)?.[0] ?? ''
  const stem = ending === '' ? undefined : STEMS.get(word.slice(0, -ending.length))
  if (stem !== undefined) return stem + ending
  // Short words in -ize are other words: a prize is not a prise.
  return word.length > 7 ? word.replace(/iz(?=(?:e|es|ed|ing|er|ers|ation|ations)$)/, 'is') : word
}
