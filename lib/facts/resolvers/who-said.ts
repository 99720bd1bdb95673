import { valueOf } from '../people/antecedent'
import { tokenAt } from '../people/token-at'
import type { Fact, QuoteMention, Refusal, Resolver } from '../types'
import { sentencePeople, type SentencePeople } from './sentence-people'
import { speakerAhead } from './speech/speaker-ahead'
import { speakerBeforeColon, speakerOfSentenceBefore } from './speech/speaker-around'
import { speakerBehind } from './speech/speaker-behind'
import { type Speaker, type SpeechScene, speechScene } from './speech/speech-scene'

/** Ties each quotation to the person who says it; one without a speaker is refused. */
export const whoSaid: Resolver = {
  name: 'who-said',
  resolve(found) {
    const people = sentencePeople(found)
    const scene = speechScene(found)
    const facts: Fact[] = []
    const refusals: Refusal[] = []
    let last: Spoken | undefined
    for (const quote of found.mentions) {
      if (quote.kind !== 'quote') continue
      const speaker = speakerOf(quote, last, scene)
      last = speaker && { quote, speaker }
      if (!speaker || 'reason' in speaker) refusals.push(refusalOf(quote, speaker?.reason))
      else facts.push(factOf(quote, speaker, found.reading.sentences, people))
    }
    return { facts, refusals }
  },
}

interface Spoken {
  readonly quote: QuoteMention
  readonly speaker: Speaker
}

function speakerOf(
  quote: QuoteMention,
  last: Spoken | undefined,
  scene: SpeechScene,
): Speaker | undefined {
  const ahead = speakerAhead(quote, scene)
  // "Ann asked: '…?' Tom replied: '…'": what leads up to the marks comes first.
  const lead = scene.text.slice(Math.max(0, quote.start - 3), quote.start)
  if (ahead && /[,:]\s*$/.test(lead)) return ahead
  return (
    (isClosed(quote) ? undefined : speakerBehind(quote, scene)) ??
    ahead ??
    speakerBeforeColon(quote, scene) ??
    goesOn(quote, last, scene) ??
    speakerOfSentenceBefore(quote, scene)
  )
}

/** What ends with its own full stop has no speaker behind it: `"… is here." Ann said that …` */
function isClosed({ text }: QuoteMention): boolean {
  return /\.[”"’'»]*$/.test(text) && !/\b(?:Mr|Mrs|Dr|St|U\.S)\.[”"’'»]?$/.test(text)
}

const MOST_BETWEEN = 200

/** The second half of a quotation: `"…," Ann said. "…"` */
function goesOn(
  quote: QuoteMention,
  last: Spoken | undefined,
  scene: SpeechScene,
): Speaker | undefined {
  if (!last) return undefined
  const between = scene.text.slice(last.quote.end, quote.start)
  const isSecond = /[.!?:,]\s*$/.test(between) || between.trim() === ''
  if (!isSecond || between.length > MOST_BETWEEN || /\n\s*\n/.test(between)) return undefined
  if (isElsewhere(last, quote, between, scene)) return undefined
  if ('reason' in last.speaker) return last.speaker
  return { ...last.speaker, by: 'goes-on', start: quote.start, end: quote.end }
}

/** Whether more than the words that tie the first half to its speaker, or somebody else, comes between. */
function isElsewhere(
  { quote: before, speaker }: Spoken,
  { start }: QuoteMention,
  between: string,
  scene: SpeechScene,
): boolean {
  const stops = between.replace(/\b(?:Mr|Mrs|Ms|Dr|St|Prof|U\.S|[A-Z])\./g, '').match(/[.!?]\s+\S/g)
  if (stops && (stops.length > 1 || 'reason' in speaker)) return true
  if ('reason' in speaker) return false
  const [from, to] = [tokenAt(scene.tokens, before.end), tokenAt(scene.tokens, start)]
  for (let at = from; at < to; at++) {
    const own = scene.startingAt(at)
    if (own && valueOf(own, scene.meanings) !== speaker.subject) return true
  }
  return false
}

function refusalOf(
  { start, end, text }: QuoteMention,
  reason: 'no-speaker' | 'unclear-subject' = 'no-speaker',
): Refusal {
  return { reason, text, start, end, by: 'who-said' }
}

function factOf(
  quote: QuoteMention,
  speaker: {
    readonly subject: string
    readonly by: string
    readonly start: number
    readonly end: number
  },
  sentences: readonly { readonly start: number; readonly end: number }[],
  people: SentencePeople,
): Fact {
  const first = sentences[people.sentenceAt(Math.min(quote.start, speaker.start))]
  const last = sentences[people.sentenceAt(Math.max(quote.end - 1, speaker.end - 1))]
  return {
    subject: speaker.subject,
    relation: 'said',
    value: quote.value,
    kind: 'quote',
    start: quote.start,
    end: quote.end,
    evidence: people.text.slice(first?.start ?? quote.start, last?.end ?? quote.end),
    by: `${quote.by} + who-said/${speaker.by}`,
  }
}
