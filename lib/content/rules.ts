import type { ItemRule } from './rule'

/** The rules about items, in the order in which they are applied. */
export const ITEM_RULES: readonly ItemRule[] = []
