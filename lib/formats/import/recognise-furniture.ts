import type { RemovalReason } from './imported-article'

const LONGEST = 300
const TO = '(?:to|for|up|here|now|today|with)'

/** Words that stand alone, perhaps with a colon. */
const ALONE =
  /^(?:read (?:more|also|next|on)|see also|also read|related(?: (?:articles?|stories|topics|content|links|coverage))?|more on this(?: story)?|more from .{1,40}|most (?:read|viewed|popular|shared)|recommended(?: for you| reading)?|you may also like|trending(?: now)?|don[’']t miss|top stories|latest news|advert(?:isement|ising)?|ad|sponsored(?: content)?|promoted(?: content)?|(?:story|article) continues (?:after|below)(?: (?:the )?advert(?:isement)?)?|scroll (?:down )?to continue|continue reading(?: the main story| below)?|comments?|\d+ comments?|add (?:a )?comment|view comments|view gallery|gallery|share|shares|save|print|e-?mail|copy link|tweet|facebook|twitter|whatsapp|linkedin|pinterest|menu|search|home|log in|sign in|register|subscribe(?: now)?|newsletters?|sign up|close|back to top|play video|watch(?: now| video| live)?|listen(?: now)?|listen to this article|topics|tags|\d+ ?min(?:ute)?s?(?: read)?|image gallery|open image in gallery|enlarge(?: image)?|skip advert(?:isement)?|ends?|###|- ?(?:30|ends) ?-)\s?[:>»→…]?$/iu

/** Labels that are followed by what else there is to read, see or do. */
const LABELLED =
  /^(?:read (?:more|also|next)|see also|also read|related(?: (?:articles?|stories|topics|content|links|coverage))?|more on this story|most read|recommended|don[’']t miss|watch(?: (?:now|live|video))?|listen|in (?:pictures|video)|analysis|topics|tags|keywords|filed under|our standards|more)\s?[:|>»→]\s?\S/iu

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
  /^(?:join|support) (?:the conversation|us today|the guardian)\b/iu,
  /^(?:https?:\/\/|www\.)\S+$/iu,
  /^@\w{2,30}$/u,
  /^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/u,
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
  const isFurniture =
    ALONE.test(text) || LABELLED.test(text) || APPEALS.some((one) => one.test(text))
  return isFurniture ? 'read-more' : undefined
}

/** Whether the short lines right below a paragraph belong to it, as the headlines below "Most read" do. */
export function headsList(text: string): boolean {
  return HEADS_LIST.test(text)
}
