import { AGENCY, AGENCY_OR_CAPITALS } from './agencies'
import { endsSentence } from './read-lines'

const LONGEST_CAPTION = 400
const LONGEST_CREDIT = 200
const THING =
  '(?:photo(?:graph)?s?|pictures?|images?|illustrations?|graphics?|videos?|footage|composite|main image|file (?:photo|picture|image))'
const PERSON = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}|de |van |von |al-)[\\p{L}.'’-]*){0,3}"
/** The same things as they begin a credit. */
const OPENING =
  'Photo(?:graph|grapher)?s?|Pictures?|Images?|Illustrations?|Graphics?|Videos?|Composite|PHOTO|PICTURE|IMAGE'
const CREDIT_WORD = `(?:${THING}(?: (?:credit|source|courtesy))?|credits?)`

/** Lines that hold nothing but whose picture it is. */
const CREDITS: readonly RegExp[] = [
  new RegExp(`^[([]?${CREDIT_WORD}(?: by| courtesy of)?\\s?[:©].+$`, 'iu'),
  new RegExp(`^${THING} source,\\s.+$`, 'iu'),
  new RegExp(
    `^[([]?(?:${OPENING}) (?:by|BY|courtesy of|via) (?:${PERSON}|${AGENCY_OR_CAPITALS})[^.]{0,60}$`,
    'u',
  ),
  new RegExp(`^[([]?(?:handout |pool )?via ${AGENCY_OR_CAPITALS}[)\\]]?$`, 'u'),
  new RegExp(`^[([]?(?:©\\s?)?${AGENCY}(?: (?:Photo|Images|Pictures))?[)\\]]?$`, 'u'),
  new RegExp(
    `^[([]?(?:©\\s?)?${PERSON}(?: ?/ ?| for |, ?(?=\\p{Lu}{2}))${AGENCY_OR_CAPITALS}[)\\]]?$`,
    'u',
  ),
  new RegExp(`^[([]?(?:©\\s?)?${AGENCY}\\s?/\\s?${PERSON}(?:\\s?/.{0,40})?[)\\]]?$`, 'u'),
  new RegExp(`^[([]?${AGENCY_OR_CAPITALS}(?: ?/ ?${AGENCY_OR_CAPITALS}){1,3}[)\\]]?$`, 'u'),
]

/** Lines that say what a picture shows. */
const CAPTIONS: readonly RegExp[] = [
  new RegExp(`^${THING} caption,?\\s?:?.+$|^caption\\s?:.+$`, 'iu'),
  /^file (?:photo|picture|pic|image|footage)\s?[:.–—-]/iu,
  /^FILE\s?[-–—:]/u,
  /^\[\d+\/\d+\]\s?\p{Lu}/u,
]

/** Words of a caption that has no credit: what it shows, and where. */
const SHOWN =
  /\b(?:pictured|seen here)\b|\((?:left|right|centre|center|above|below|top|bottom)\)|\b(?:file|undated|handout) (?:photo|picture|image)\b/iu

/** Ends of captions; what stands before them says what the picture shows. */
const ENDS: readonly RegExp[] = [
  new RegExp(`\\s[-–—|]{1,2}\\s?(?:${PERSON}\\s?/\\s?)?${AGENCY_OR_CAPITALS}$`, 'u'),
  new RegExp(`[([](?:[^()[\\]]{0,60}[\\s/:])?${AGENCY}(?:[\\s/,][^()[\\]]{0,60})?[)\\]]$`, 'u'),
  new RegExp(
    `(?:^|[\\s([.])(?:Credits?|CREDITS?|${OPENING})(?: (?:credit|CREDIT|by))?\\s?[:©][^.]{2,90}[)\\]]?$`,
    'u',
  ),
  new RegExp(`\\s(?:${PERSON}/${AGENCY}|${AGENCY}/${PERSON})(?:/[\\p{L} ]{2,30})?$`, 'u'),
  new RegExp(`[.!?]["”’']? (?:${AGENCY}|${AGENCY}/${AGENCY})$`, 'u'),
]

/** Whether a paragraph is a picture's caption or credit: by its form alone, so that it holds in any article. */
export function recogniseCredit(text: string): 'caption' | 'credit' | undefined {
  if (text.length > LONGEST_CAPTION || /^["“‘]/u.test(text)) return undefined
  if (CAPTIONS.some((pattern) => pattern.test(text))) return 'caption'
  if (text.length <= LONGEST_CREDIT && CREDITS.some((pattern) => pattern.test(text)))
    return 'credit'
  if (ENDS.some((pattern) => pattern.test(text))) return 'caption'
  if (text.length <= LONGEST_CREDIT && !endsSentence(text) && SHOWN.test(text)) return 'caption'
  return undefined
}

/** Whether a paragraph only says that a caption comes below it. */
export function opensCaption(text: string): boolean {
  return new RegExp(`^(?:${THING} )?caption\\s?[,:]?$`, 'iu').test(text)
}

/** Whether a paragraph with a credit line under it can be the picture's caption. */
export function mayBeCaption(text: string): boolean {
  return text.length <= LONGEST_CREDIT && !endsSentence(text)
}
