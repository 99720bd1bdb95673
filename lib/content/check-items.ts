import type { ItemContext } from './rule'
import type { Report } from './report'
import { ITEM_RULES } from './rules'

/** Applies every rule about items, item by item. */
export function checkItems(context: ItemContext, report: Report): void {
  for (const item of context.items) {
    for (const rule of ITEM_RULES) {
      for (const finding of rule.check(item, context)) {
        report.add(rule, finding.at, finding, finding.other)
      }
    }
  }
}
