import { foldName } from '@/lib/text/fold'
import { LEADING_ABBREVIATIONS } from '@/lib/text/abbreviations'
import type { Span } from '@/lib/text/span'
import type { Reading, Token } from '../types'
import { findHeadlines } from './find-headlines'
import { STATES } from './state-abbreviations'

/** A word as names are made of: `Al-Minya`, `U.S.` and `St.` are one word, `Harry's` is `Harry`. */
export interface NameWord extends Span {
  readonly text: string
  readonly lower: string
  /** Folded by `foldName` where it may be of a name. */
  readonly folded: string
  /** Whether it begins as a name does. */
  readonly isCapital: boolean
  /** Whether it is written in capitals only, and has two of them. */
  readonly isShouted: boolean
  readonly isOwner: boolean
  /** Whether it opens a sentence or a quotation. */
  readonly opens: boolean
  /** What stands between it and the word before: a blank, or the signs. */
  readonly gap: string
  readonly sentence: number
  /** Whether it stands in a line in which nearly every word is capitalised. */
  readonly isHeadline: boolean
  /** Whether it stands in a line that has no small letter: there a capital says nothing. */
  readonly isInCapitals: boolean
}

const INNER =
  /^(?:ul|ur|ud|au|aux|sur|de|du|da|do|en|le|la|les|el|al|upon|on|in|by|the|under|am|ye)$/
const ARTICLES = /^(?:al|el|an|ad|ar|as|at|ash|ben|bin|ibn|abu|ul|ur|de|le)$/
const OPENERS = /[“"‘(:•*—–]$/
const CAPITAL = /^\p{Lu}/u
/** `el-Kadiri`, `d'Ivoire` */
const BOUND_CAPITAL = /^(?:\p{Ll}{2,4}-|[dl]['’])\p{Lu}/u

/** The words of a passage, in order. */
export function readNameWords(reading: Reading): readonly NameWord[] {
  const { tokens, text } = reading
  const words: NameWord[] = []
  const headlines = findHeadlines(reading)
  let end = 0
  let sentence = -1
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    const before = words.at(-1)
    if (before && token.lower === 's' && /^\s['’]$/.test(text.slice(end, token.start))) {
      words[words.length - 1] = { ...before, isOwner: true }
      end = token.end
      continue
    }
    const last =
      isStateAt(tokens, at) && !endsSentence(reading, at + 1) ? at + 1 : lastOf(tokens, at)
    const stop = tokens[last]?.end ?? token.end
    const whole = text.slice(token.start, stop)
    const owner = /['’]/.test(whole) ? /['’]s$|(?<=s)['’]$/i.exec(whole) : null
    const bare = owner && whole.length > 2 ? whole.slice(0, owner.index) : whole
    const gap = tidy(text.slice(end, token.start))
    const opens = token.sentence !== sentence || opensAnew(gap)
    const isCapital = CAPITAL.test(bare) || BOUND_CAPITAL.test(bare)
    words.push({
      start: token.start,
      end: token.start + bare.length,
      text: bare,
      lower: bare.toLowerCase(),
      folded: isCapital ? foldName(bare) : bare,
      isCapital,
      isShouted: isCapital && /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(bare),
      isOwner: owner !== null,
      opens,
      gap,
      sentence: token.sentence,
      isHeadline: headlines.get(token.sentence) === 'title',
      isInCapitals: headlines.get(token.sentence) === 'capitals',
    })
    end = stop
    sentence = token.sentence
    at = last
  }
  return words
}

/** A gap as it is printed where the signs of a text stand apart, as in `Leeds ( England ) , he said`. */
function tidy(gap: string): string {
  if (gap.length < 3) return gap
  return gap.replace(/ (?=[,;:)])/g, '').replace(/\( $/, '(')
}

/** Whether after such a gap a quotation, a bracket or a paragraph begins. */
function opensAnew(gap: string): boolean {
  return gap !== ' ' && (OPENERS.test(gap.trimEnd()) || /\n\s*\n/.test(gap))
}

/** `Calif.`, `Mass.` after a town and a comma. */
function isStateAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !STATES.has(token.text) || !isGlued(tokens, at, '.')) return false
  return tokens[at - 1]?.text === ',' && CAPITAL.test(tokens[at - 2]?.text ?? '')
}

function endsSentence({ tokens, sentences }: Reading, at: number): boolean {
  const token = tokens[at]
  return token !== undefined && sentences[token.sentence]?.end === token.end
}

/** The index of the last token that belongs to the word that begins at `at`. */
function lastOf(tokens: readonly Token[], at: number): number {
  const first = tokens[at]
  if (!first || tokens[at + 1]?.start !== first.end) return at
  let last = at
  if (/^\p{Lu}$/u.test(first.text) && isGlued(tokens, at, '.')) {
    last = at + 1
    while (isInitial(tokens, last)) last += isGlued(tokens, last + 1, '.') ? 2 : 1
    return last
  }
  while (isGlued(tokens, last, '-', '‐', '‑')) {
    const next = tokens[last + 2]
    if (!next || next.start !== tokens[last + 1]?.end) break
    if (!belongs(tokens, last, next) && !isSecondSyllable(tokens, last, next)) break
    last += 2
  }
  const isShort = last === at && LEADING_ABBREVIATIONS.has(first.lower) && CAPITAL.test(first.text)
  return isShort && isGlued(tokens, at, '.') ? at + 1 : last
}

/** Whether after a hyphen `next` goes on with the name: `Saint-Marc`, `Port-au-Prince`, but not `London-based`. */
function belongs(tokens: readonly Token[], last: number, next: Token): boolean {
  const before = tokens[last]?.text ?? ''
  if (CAPITAL.test(next.text))
    return CAPITAL.test(before) || ARTICLES.test(before) || INNER.test(before)
  const isInner = CAPITAL.test(before) && INNER.test(next.text) && isGlued(tokens, last + 2, '-')
  if (isInner) return CAPITAL.test(tokens[last + 4]?.text ?? '')
  // Kitaakita-ken, Seongnam-si
  return CAPITAL.test(before) && /^(?:si|do|ken|shi|gun|ku|cho|dong|ri)$/.test(next.text)
}

/** `Kim Young-sam`, `Lee Teng-hui`, `Chiang Kai-shek` */
function isSecondSyllable(tokens: readonly Token[], last: number, next: Token): boolean {
  const [surname, first] = [tokens[last - 1], tokens[last]]
  if (!surname || !first || !CAPITAL.test(first.text) || first.text.length > 5) return false
  if (next.text.length > 5 || NO_SYLLABLE.test(next.text)) return false
  return EAST_ASIAN_SURNAMES.has(surname.text)
}

const NO_SYLLABLE = /^(?:style|led|based|born|era|like|run|old|made|owned|year|day|week|month)$/
const EAST_ASIAN_SURNAMES: ReadonlySet<string> = new Set(
  `Kim Lee Yi Rhee Park Pak Choi Choe Chung Jung Jeong Chong Roh Noh Han Cho Jo Kang Yoon Yun Lim Im Shin Sin Hwang
  Song Ahn An Hong Oh Chun Jeon Paik Baek Moon Yoo Yu Ryu Kwon Seo Suh Nam Ban Ha Huh Hur Koo Ko Min Bae Chang Jang
  Chiang Lien Tsai Chen Hsu Lin Soong Wu Wang Chou Huang Liu Sun Tung Ma Hau Tsang Tang Liao Chu Yen Yeh Lu Hsieh Su
  Chin Shih Fang Cheng Peng Wei`.split(/\s+/),
)

function isGlued(tokens: readonly Token[], at: number, ...signs: readonly string[]): boolean {
  const next = tokens[at + 1]
  return next !== undefined && next.start === tokens[at]?.end && signs.includes(next.text)
}

function isInitial(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && next.start === tokens[at]?.end && /^\p{Lu}$/u.test(next.text)
}
