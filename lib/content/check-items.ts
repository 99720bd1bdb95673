import type { ItemContext } from './rule'
import type { Report } from './report'
import { ITEM_RULES } from './rules'

/** Which rules about items are applied. Those that only warn take several times as long as all the rest. */
export type Thoroughness = 'errors' | 'warnings too'

/** Applies the rules about items, item by item. */
export function checkItems(context: ItemContext, thoroughness: Thoroughness, report: Report): void {
  const rules = ITEM_RULES.filter(
    ({ severity }) => severity === 'error' || thoroughness === 'warnings too',
  )
  for (const item of context.items) {
    for (const rule of rules) {
      for (const finding of rule.check(item, context)) {
        report.add(rule, finding.at, finding, finding.other)
      }
    }
  }
}
