import type { KeyboardEvent } from 'react'

export type CardAct = 'keep' | 'edit' | 'up' | 'down' | 'close'

/** What a key does to the card that has the focus. In a field every key but Escape is the field's own. */
export function cardKey(event: KeyboardEvent): CardAct | undefined {
  const { key, altKey, ctrlKey, metaKey, target } = event
  if (ctrlKey || metaKey || event.nativeEvent.isComposing) return undefined
  if (key === 'Escape') return 'close'
  if (target instanceof Element && isField(target)) return undefined
  if (altKey) return key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : undefined
  if (event.shiftKey) return undefined
  return key === 'k' ? 'keep' : key === 'e' ? 'edit' : undefined
}

/** Whether keys are typed into an element, or choose within it. */
export function isField(element: Element): boolean {
  return element.matches('input, textarea, select, [contenteditable]')
}
