import type { Fact, PersonMention, QuoteMention, Refusal, Resolver } from '../types'
import { findAntecedent } from './antecedent'
import { sentencePeople, type SentencePeople } from './sentence-people'

/** Ties each quotation to the person who says it; one without a speaker is refused. */
export const whoSaid: Resolver = {
  name: 'who-said',
  resolve(found) {
    const people = sentencePeople(found)
    const facts: Fact[] = []
    const refusals: Refusal[] = []
    let last: Spoken | undefined
    for (const quote of found.mentions) {
      if (quote.kind !== 'quote') continue
      const speaker = isClosed(quote)
        ? (speakerBefore(quote, people) ?? goesOn(quote, last, people))
        : (speakerAfter(quote, people) ??
          speakerBefore(quote, people) ??
          goesOn(quote, last, people))
      last = speaker && { quote, speaker }
      const { start, end, text } = quote
      if (!speaker || 'reason' in speaker) {
        refusals.push({ reason: speaker?.reason ?? 'no-speaker', text, start, end, by: 'who-said' })
        continue
      }
      facts.push({
        subject: speaker.subject,
        relation: 'said',
        value: quote.value,
        kind: 'quote',
        start,
        end,
        evidence: evidenceOf(quote, speaker, found.reading.sentences, people),
        by: `${quote.by} + who-said/${speaker.by}`,
      })
    }
    return { facts, refusals }
  },
}

interface Spoken {
  readonly quote: QuoteMention
  readonly speaker: Speaker
}

type Speaker =
  | { readonly subject: string; readonly by: string; readonly start: number; readonly end: number }
  | { readonly reason: 'no-speaker' | 'unclear-subject' }

const VERBS =
  'said|says|asked|asks|replied|replies|added|adds|cried|shouted|exclaimed|answered|whispered|told|tells|wrote|writes|laughed|joked|insisted|insists|wondered|demanded|declared|remarked|continued|recalled|recalls|explained|explains|tweeted|posted|begged|urged|muttered|concluded|announced|commented|stated|noted|notes|argued|argues|warned|warns|claimed|claims|admitted|suggested|suggests|pointed out|stressed|observed|confirmed|revealed|testified|thinks|believes|boasted|complained|predicted|reported|read'
const SAID_FIRST = new RegExp(`^[\\s,.—–-]*(?:${VERBS})\\b(?<rest>.*)$`, 's')
const NAMED_FIRST = new RegExp(`^(?<gap>.{0,160}?)\\b(?:${VERBS})\\b`, 's')
const LAST_VERB = new RegExp(`(?:${VERBS})\\b(?:(?! (?:and|but) ).){0,100}$`, 's')
const ACCORDING = /\baccording to\s*$/i
const PRONOUN = /^[\s,.—–-]*(?<word>he|she|they|it|I|we)\b/i
const REACH = 200

/** What ends with its own full stop has no speaker behind it: `"… is here." Ann said that …` */
function isClosed({ text }: QuoteMention): boolean {
  return /\.[”"’'»]?$/.test(text) && !/\b(?:Mr|Mrs|Dr|St|U\.S)\.[”"’'»]?$/.test(text)
}

/** `"…," said Ann` · `"…," Ann, 62, said` · `"…," she said` */
function speakerAfter(quote: QuoteMention, people: SentencePeople): Speaker | undefined {
  const { text } = people
  const sentence = people.sentenceAt(quote.end - 1)
  const rest = text.slice(quote.end, quote.end + REACH)
  const stop = rest.search(/[.!?](?=\s+\p{Lu}|\s*$)|\n\s*\n|[“"]/u)
  const clause = stop < 0 ? rest : rest.slice(0, Math.max(stop, openingStop(rest)))
  const named = [...people.in(sentence), ...people.in(sentence + 1)].filter(
    ({ start, end }) => start >= quote.end && end <= quote.end + clause.length,
  )
  const said = SAID_FIRST.exec(clause)
  const [first] = named
  if (said) return first ? asSpeaker(first, 'said-name') : undefined
  const pronoun = PRONOUN.exec(clause)
  const before = NAMED_FIRST.exec(clause)
  if (before === null) {
    const isSource = first !== undefined && ACCORDING.test(text.slice(quote.end, first.start))
    return isSource ? asSpeaker(first, 'according-to') : undefined
  }
  if (pronoun?.groups) {
    const isNear = (before.groups?.['gap'] ?? '').length < 40
    return isNear ? pronounOf(pronoun.groups['word'] ?? '', quote, people) : undefined
  }
  const until = quote.end + before[0].length
  const speaker = named.find(({ end }) => end <= until)
  return speaker && isSubject(text.slice(quote.end, speaker.start))
    ? asSpeaker(speaker, 'name-said')
    : undefined
}

/** The full stop of an abbreviation does not end the clause: `Mr. Khan said`. */
function openingStop(rest: string): number {
  const found = /^[\s,—–-]*(?:said |added )?(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Gen|St)\.[^.!?]*/.exec(
    rest,
  )
  return found?.[0].length ?? 0
}

function isSubject(between: string): boolean {
  return !/\b(?:of|to|by|with|for|from|than|about)\s+(?:the\s+)?$/.test(between)
}

function asSpeaker({ value, start, end }: PersonMention, by: string): Speaker {
  return { subject: value, by, start, end }
}

/** `Ann said: "…"` · `she told them that "…"` */
function speakerBefore(quote: QuoteMention, people: SentencePeople): Speaker | undefined {
  const { text } = people
  const sentence = people.sentenceAt(quote.start)
  const from = Math.max(quote.start - REACH, startOfSentence(quote, people))
  const lead = text
    .slice(from, quote.start)
    .replace(/“[^”]*”|"[^"]*"/g, (said) => ' '.repeat(said.length))
  const verb = LAST_VERB.exec(lead)
  const named = people.in(sentence).filter(({ end }) => end <= quote.start)
  if (verb === null) {
    const source = named.at(-1)
    const isSource =
      source && ACCORDING.test(text.slice(Math.max(0, source.start - 14), source.start))
    return isSource ? asSpeaker(source, 'according-to') : undefined
  }
  const at = from + verb.index
  const pronoun = /(?:^|[\s,])(?<word>he|she|they|I|we|it)\s+(?:\p{L}+\s+){0,2}$/iu.exec(
    text.slice(from, at),
  )
  if (pronoun?.groups)
    return pronounOf(
      pronoun.groups['word'] ?? '',
      { ...quote, start: from + pronoun.index },
      people,
    )
  const subjects = named.filter(({ start, end }) => end <= at && isSubject(text.slice(from, start)))
  const speaker = subjects.at(-1)
  if (speaker) return asSpeaker(speaker, 'name-said-before')
  // "He wrote to them and later said that …"
  const opening = /^[^\p{L}]*(?<word>he|she)\b/iu.exec(text.slice(from, at))
  if (!opening?.groups) return undefined
  return pronounOf(opening.groups['word'] ?? '', { ...quote, start: from }, people)
}

function startOfSentence(quote: QuoteMention, people: SentencePeople): number {
  let low = quote.start
  const sentence = people.sentenceAt(quote.start)
  while (low > 0 && low > quote.start - REACH && people.sentenceAt(low - 1) === sentence) low -= 1
  return low
}

function pronounOf(word: string, quote: QuoteMention, people: SentencePeople): Speaker {
  if (!/^s?he$/i.test(word)) return { reason: 'no-speaker' }
  const sex = /^she$/i.test(word) ? 'female' : 'male'
  const found = findAntecedent(people, quote.start, sex, true)
  if ('reason' in found)
    return { reason: found.reason === 'no-subject' ? 'no-speaker' : found.reason }
  return { subject: found.subject, by: `pronoun-${found.by}`, start: quote.start, end: quote.end }
}

/** The second half of a quotation: `"…," Ann said. "…"` */
function goesOn(
  quote: QuoteMention,
  last: Spoken | undefined,
  people: SentencePeople,
): Speaker | undefined {
  if (!last || 'reason' in last.speaker) return undefined
  const between = people.text.slice(last.quote.end, quote.start)
  if (/\n\s*\n/.test(between) || between.length > REACH) return undefined
  if (!/(?:^|[.!?:,])\s*$/.test(between)) return undefined
  return { ...last.speaker, by: 'goes-on', start: quote.start, end: quote.end }
}

/** The sentences from the quotation to whoever says it. */
function evidenceOf(
  quote: QuoteMention,
  speaker: { readonly start: number; readonly end: number },
  sentences: readonly { readonly start: number; readonly end: number }[],
  people: SentencePeople,
): string {
  const first = sentences[people.sentenceAt(Math.min(quote.start, speaker.start))]
  const last = sentences[people.sentenceAt(Math.max(quote.end - 1, speaker.end - 1))]
  return people.text.slice(first?.start ?? quote.start, last?.end ?? quote.end)
}
