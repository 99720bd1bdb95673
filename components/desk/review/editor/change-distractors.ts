import type { Item } from '@/lib/quiz/item'
import { holdsWords } from '@/lib/text/holds-words'

/** The item with other words for one wrong choice. The reason why it is wrong goes with it. */
export function renameDistractor(item: Item, at: number, text: string): Item {
  const old = item.distractors[at]
  if (old === undefined) return item
  const distractors = item.distractors.with(at, text)
  const reason = item.rationales[old]
  if (reason === undefined) return { ...item, distractors }
  const rationales = distractors.includes(old) ? item.rationales : without(item.rationales, old)
  return { ...item, distractors, rationales: { ...rationales, [text]: reason } }
}

/** The item without one of its wrong choices, and without the reason that nothing has any more. */
export function removeDistractor(item: Item, at: number): Item {
  const old = item.distractors[at]
  if (old === undefined) return item
  const distractors = item.distractors.toSpliced(at, 1)
  const rationales = distractors.includes(old) ? item.rationales : without(item.rationales, old)
  return { ...item, distractors, rationales }
}

/** The item with the reason why a wrong choice is wrong; no words are no reason. */
export function setRationale(item: Item, distractor: string, reason: string): Item {
  const rationales =
    reason === ''
      ? without(item.rationales, distractor)
      : { ...item.rationales, [distractor]: reason }
  return { ...item, rationales }
}

/** Whether the reason why a wrong choice is wrong names what the choice was, and not what it is. */
export function isAboutOldWords(reason: string, was: string, is: string): boolean {
  const isPart = is === '' || holdsWords(was, is) || holdsWords(is, was)
  return !isPart && holdsWords(reason, was) && !holdsWords(reason, is)
}

function without(rationales: Item['rationales'], text: string): Item['rationales'] {
  return Object.fromEntries(Object.entries(rationales).filter(([key]) => key !== text))
}
