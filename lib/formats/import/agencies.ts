/** Who pictures and reports are bought from, in the spellings of credit lines; a pattern without groups. */
const NAMES = [
  'AAP', 'AFP', 'Agence France-Presse', 'Alamy', 'Anadolu(?: Agency)?', 'ANSA', 'AP', 'Associated Press',
  'The Associated Press', 'Avalon', 'Bloomberg', 'Bridgeman(?: Images)?', 'Corbis', 'dpa', 'EFE', 'EPA(?:-EFE)?',
  'Eyevine', 'Flickr', 'Getty(?: Images)?', 'iStock(?:photo)?', 'Kyodo', 'London News Pictures', 'Magnum(?: Photos)?',
  'NurPhoto', 'PA', 'PA Images', 'PA Media', 'PA Wire', 'Pexels', 'Pixabay', 'PR Newswire', 'Press Association',
  'Reuters', 'Rex', 'Rex Features', 'REX/Shutterstock', 'Shutterstock', 'SIPA(?: USA)?', 'Sky News', 'SWNS', 'TASS',
  'Tanjug', 'Unsplash', 'UPI', 'Wikimedia(?: Commons)?', 'WireImage', 'Xinhua', 'ZUMA(?: Press)?', 'Instagram',
  'Facebook', 'Twitter', 'YouTube', 'Wire(?:Image)?', 'NASA', 'BBC', 'CNN', 'ITV', 'The Guardian', 'The Observer',
].join('|') // prettier-ignore

/** A name in capitals: `GETTY IMAGES`, `JANE DOE/AP`, `W.M.`; digits may stand in it. */
const CAPITALS = "\\p{Lu}[\\p{Lu}\\d.'’&/-]+(?: (?:\\p{Lu}[\\p{Lu}\\d.'’&/-]*|&)){0,5}"

const CASELESS = NAMES.replace(/\p{L}/gu, (letter) =>
  letter === letter.toLowerCase() ? `[${letter}${letter.toUpperCase()}]` : letter,
)

/** Pattern for an agency by its name, in its own spelling or in capitals. */
export const AGENCY = `(?:${CASELESS})`
/** Pattern for an agency by its name or by its capitals. */
export const AGENCY_OR_CAPITALS = `(?:${AGENCY}(?:/${AGENCY})?|${CAPITALS})`
