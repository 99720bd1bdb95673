import type { Ask, ChoiceItem, EntryItem, Item } from '@/lib/quiz/item'
import { isOverlapping } from '@/lib/text/span'
import type { Findings } from './findings'
import { proposalOf, waysOf } from './next-proposals'

/**
 * The item asked in another way, under its own id: its own words where they will do, else what the drafter has for the
 * same fact. Undefined where there is no such way.
 */
export function askOtherwise(item: Item, ask: Ask, findings: Findings): Item | undefined {
  if (item.ask === ask) return item
  const own = inOwnWords(item, ask)
  if (own) return own
  const drafted = draftedWays(item, findings).find((way) => way.ask === ask)
  return drafted && { ...drafted, id: item.id }
}

/** The ways in which `askOtherwise` can ask an item, its own among them. */
export function asksOf(item: Item, findings: Findings): readonly Ask[] {
  const drafted = draftedWays(item, findings).map(({ ask }) => ask)
  const own = (['choice', 'entry'] as const).filter((ask) => inOwnWords(item, ask) !== undefined)
  return [...new Set<Ask>([item.ask, ...own, ...drafted])]
}

/** Whose stem points at choices: `Which of these …`. */
const POINTS_AT_CHOICES =
  /\b(?:which|what|who|where) of (?:these|the following)\b|\bthe following\b/i

function inOwnWords(item: Item, ask: Ask): ChoiceItem | EntryItem | undefined {
  if (item.ask === 'entry' && ask === 'choice')
    return item.distractors.length > 0 ? { ...item, ask } : undefined
  if (item.ask !== 'choice' || ask !== 'entry') return undefined
  // What pupils would type in their own words cannot be marked by its letters.
  const isTyped = item.kind !== 'text' && !POINTS_AT_CHOICES.test(item.stem)
  return isTyped ? { ...item, ask } : undefined
}

/** Of the item's own proposal first, then of those that ask for the same words of the passage. */
function draftedWays(item: Item, findings: Findings): readonly Item[] {
  const own = proposalOf(item, findings)
  if (own === undefined) return []
  const [first, ...more] = own.about
  const same = findings.proposals.filter(
    ({ about }) =>
      more.length === 0 &&
      about.length === 1 &&
      about.some((one) => first && isOverlapping(one, first)),
  )
  return [own, ...same.filter((one) => one !== own)].flatMap(waysOf)
}
