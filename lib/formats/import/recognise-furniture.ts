import type { RemovalReason } from './imported-article'

const LONGEST = 300
const TO = '(?:to|for|up|here|now|today|with)'

/** Words that stand alone, perhaps with a colon, and what they are. */
const ALONE: readonly (readonly [reason: RemovalReason, words: readonly string[]])[] = [
  [
    'advertisement',
    [
      'advert(?:isement|ising)?', 'ad', 'sponsored(?: content)?', 'promoted(?: content)?', 'scroll (?:down )?to continue',
      '(?:story|article) continues (?:after|below)(?: (?:the )?advert(?:isement)?)?', 'skip advert(?:isement)?',
      'continue reading(?: the main story| below)?',
    ],
  ],
  [
    'read-more',
    [
      'read (?:more|also|next|on)', 'see also', 'also read', 'related(?: (?:articles?|stories|topics|content|links|coverage))?',
      'more on this(?: story)?', 'more from .{1,40}', 'most (?:read|viewed|popular|shared)', 'recommended(?: for you| reading)?',
      'you may also like', 'trending(?: now)?', 'don[’\']t miss', 'top stories', 'latest news', 'topics', 'tags',
    ],
  ],
  [
    'appeal',
    [
      'comments?', '\\d+ comments?', 'add (?:a )?comment', 'view comments', 'view gallery', 'gallery', 'share', 'shares', 'save', 'print',
      'e-?mail', 'copy link', 'tweet', 'facebook', 'twitter', 'whatsapp', 'linkedin', 'pinterest', 'menu', 'search', 'home', 'log in',
      'sign in', 'register', 'subscribe(?: now)?', 'newsletters?', 'sign up', 'close', 'back to top', 'play video',
      'watch(?: now| video| live)?', 'listen(?: now)?', 'listen to this article', '\\d+ ?min(?:ute)?s?(?: read)?', 'image gallery',
      'open image in gallery', 'enlarge(?: image)?',
    ],
  ],
  ['separator', ['ends?', '###', '- ?(?:30|ends) ?-']],
] // prettier-ignore
const ALONE_PATTERNS = ALONE.map(
  ([reason, words]) => [reason, new RegExp(`^(?:${words.join('|')})\\s?[:>»→…]?$`, 'iu')] as const,
)

/** Labels that are followed by what else there is to read, see or do. */
const LABELLED =
  /^(?:read (?:more|also|next)|see also|also read|related(?: (?:articles?|stories|topics|content|links|coverage))?|more on this story|most read|recommended|don[’']t miss|watch(?: (?:now|live|video))?|listen|in (?:pictures|video)|analysis|topics|tags|keywords|filed under|our standards|more)\s?[:|>»→]\s?\S/iu
/** Addresses: of a page, of a person. */
const ADDRESSES: readonly RegExp[] = [
  /^(?:https?:\/\/|www\.)\S+$/iu,
  /^@\w{2,30}$/u,
  /^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/u,
]

/** Appeals to the reader. */
const APPEALS: readonly RegExp[] = [
  new RegExp(`^(?:sign|signing) up ${TO}\\b`, 'iu'),
  new RegExp(`^subscribe ${TO}\\b`, 'iu'),
  /^(?:get|have) .{0,60}\b(?:newsletter|delivered to your inbox|straight to your inbox)\b/iu,
  /^share (?:this|the) (?:article|story|page|post|link)\b/iu,
  /^share (?:on|via|with|by) (?:facebook|twitter|x|whatsapp|e-?mail|linkedin|friends|messenger)\b/iu,
  /^follow (?:us|bbc|the guardian|@|.{1,40} on (?:twitter|x|facebook|instagram|threads|whatsapp|bluesky))/iu,
  /^(?:click|tap) here (?:to|for)\b/iu,
  /^skip (?:to|past)\b.{0,60}$/iu,
  /^(?:have you got|do you have) (?:a|any) (?:story|tip|news|questions?)\b/iu,
  /^(?:do|did|have|are|were) you\b.{0,120}\?.{0,120}\b(?:e-?mail|contact|tell us|let us know|get in touch|write to us)\b/iu,
  /^(?:e-?mail|contact|write to)\b.{0,80}\s[\w.+-]{1,64}@[\w-]+\.\w/iu,
  /^(?:join|support) (?:the conversation|us today|the guardian)\b/iu,
]

/** Headings of lists that have no marks before their lines. */
const HEADS_LIST =
  /^(?:related(?: (?:articles?|stories|topics|content|links|coverage))?|topics|tags|most (?:read|viewed|popular|shared)|more from .{1,40}|more on this(?: story)?|recommended(?: for you| reading)?|you may also like|trending(?: now)?|top stories|latest news|read more)\s?:?$/iu

const COPYRIGHT =
  /^(?:©|\(c\)\s?(?:\d{4}|\p{Lu})|(?:copyright|Copyright|COPYRIGHT)(?:\s?(?:©|\([cC]\)|\d{4}|by \p{Lu})|$))/u
const RIGHTS = /\ball rights reserved\b|\bmay not be published, broadcast\b/iu

/** Whether a paragraph is part of the page around the article, and which. */
export function recogniseFurniture(text: string): RemovalReason | undefined {
  if (text.length > LONGEST) return undefined
  if (/^[^\p{L}\p{N}]+$/u.test(text) && !/["“”'‘’?!…]/u.test(text)) return 'separator'
  if (COPYRIGHT.test(text) || RIGHTS.test(text)) return 'copyright'
  const alone = ALONE_PATTERNS.find(([, pattern]) => pattern.test(text))
  if (alone !== undefined) return alone[0]
  if (LABELLED.test(text) || ADDRESSES.some((one) => one.test(text))) return 'read-more'
  return APPEALS.some((one) => one.test(text)) ? 'appeal' : undefined
}

/** Whether the short lines right below a paragraph belong to it, as the headlines below "Most read" do. */
export function headsList(text: string): boolean {
  return HEADS_LIST.test(text)
}
