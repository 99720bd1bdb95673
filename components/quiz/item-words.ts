import type { Ask, Kind } from '@/lib/quiz/item'
import type { ItemVerdict, RetryReason } from '@/lib/quiz/marking'
import type { PresentedItem } from '@/lib/quiz/presented-item'

const FORMS: Readonly<Record<Kind, string>> = {
  age: 'A number or a word is fine.',
  number: 'A number or a word is fine.',
  date: 'Any usual way of writing a date is fine.',
  place: 'A name is fine. Capital letters do not matter.',
  person: 'A name is fine. Capital letters do not matter.',
  text: 'A word or a few words are fine.',
}

/** Under the stem: how to give a response. */
export function howToRespond(item: PresentedItem): string {
  switch (item.ask) {
    case 'entry':
      return FORMS[item.kind]
    case 'choice':
      return 'Choose one.'
    case 'order':
      return 'Put them in order, first at the top: use the buttons, or drag.'
    case 'match':
      return 'Choose from each list, or drag the words into place.'
    case 'evidence':
      return item.count === 1
        ? 'Choose one sentence of the article.'
        : `Choose ${String(item.count)} sentences of the article.`
  }
}

/** The same for a page without JavaScript, where it differs. */
export function howToRespondByForm(item: PresentedItem): string {
  switch (item.ask) {
    case 'order':
      return 'Give each a number, 1 for the first.'
    case 'match':
      return 'Choose from each list.'
    case 'choice':
    case 'entry':
    case 'evidence':
      return howToRespond(item)
  }
}

const NOTHING_GIVEN: Readonly<Record<Ask, string>> = {
  entry: 'Write an answer first.',
  choice: 'Choose an answer first.',
  order: 'Put them in order first.',
  match: 'Choose from the lists first.',
  evidence: 'Choose a sentence first.',
}

const UNREADABLE: Readonly<Record<Kind, string>> = {
  age: 'There is no age in this that can be read. Write a number or a word, such as 12 or twelve.',
  number: 'There is no number in this that can be read. Write it in figures or in words.',
  date: 'There is no date in this that can be read. Write it as you would in a letter.',
  place: 'There is no place in this that can be read. Write its name.',
  person: 'There is no name in this that can be read. Write who it is.',
  text: 'This cannot be read as an answer. Write a word or a few words.',
}

/** Why a response was not marked, and what to do. It has cost nothing. */
export function explainRetry(reason: RetryReason, { ask, kind }: PresentedItem): string {
  switch (reason) {
    case 'empty':
      return NOTHING_GIVEN[ask]
    case 'unreadable':
      return UNREADABLE[kind]
    case 'ambiguous':
      return kind === 'date'
        ? 'This can be read as two different dates. Write the month as a word.'
        : 'This can mean more than one thing. Say it more fully.'
    case 'imprecise':
      return 'That is not wrong, but it does not say enough. Be more exact.'
    case 'spelling':
      return 'Nearly: look at the spelling once more.'
    case 'several':
      return 'These are two different answers. Give only one.'
  }
}

/** The verdict in two or three words, with the parts that are right where there are parts. */
export function sayVerdict(outcome: ItemVerdict, ask: Ask): string {
  if (outcome.verdict === 'retry') return 'Not marked yet.'
  if (outcome.verdict === 'correct') return 'That is right.'
  if (outcome.total === 1) return 'That is not right.'
  const of = `${String(outcome.earned)} of ${String(outcome.total)}`
  if (ask === 'order') return `${of} in the right place.`
  if (ask === 'match') return `${of} matched.`
  return `${of} sentences found.`
}
