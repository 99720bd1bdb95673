import { matchGazetteer } from './match-gazetteer'
import { HONORIFICS } from './name-lists'
import { isTitle, isTitleWord } from './title-words'
import { endOfName } from './end-of-name'
import type { Form, Words } from './name-form'

/** `President Barack Obama`, `Health Minister Recep Akdag`, `Mr Khan`; `the Duke of Sussex`, `the Pope`. */
export function readTitled(words: Words, from: number, to: number): Form | undefined {
  let at = from
  let title = from
  while (at < to && isTitleWord(words, at, to)) {
    const lower = words[at]?.lower ?? ''
    at += 1
    if (isTitle(lower)) title = at
  }
  if (title === from) return undefined
  at = title
  let bare = at
  while (bare > from && HONORIFICS.has(words[bare - 1]?.lower.replace(/\.$/, '') ?? '')) bare -= 1
  const isRoyal = ROYAL.test(words[at - 1]?.lower ?? '')
  if (isRoyal && words[at]?.lower === 'of' && at + 1 < to)
    return { to: endOfPlace(words, at + 1, to), form: 'office', rule: 'office', bare: from }
  if (words[at - 1]?.isOwner === true) {
    return isRoyal ? { to: at, form: 'office', rule: 'office', bare: from } : undefined
  }
  const end = endOfName(words, at, to, true)
  if (end > at) return { to: end, form: 'person', rule: 'title', bare }
  if (isRoyal && at - from === 1) return { to: at, form: 'office', rule: 'office', bare: from }
  return { to: at, form: 'organisation', rule: 'title' }
}

const ROYAL =
  /^(?:king|queen|prince|princess|duke|duchess|pope|earl|countess|emperor|empress|dalai|sultan)$/

function endOfPlace(words: Words, from: number, to: number): number {
  const at = words[from]?.lower === 'the' ? from + 1 : from
  return matchGazetteer(words, at, to)?.to ?? Math.min(at + 1, to)
}
