import type { Gate, GateContext } from './gate'
import { ADVICE, GATES } from './gates'
import type { Item } from './item'

/** What a gate says against an item. */
export interface Objection {
  /** The gate's name. */
  readonly gate: string
  readonly field: Gate['field']
  /** One sentence. */
  readonly says: string
}

/** Everything for which an item is refused, in the order of the gates; nothing if it can be asked. */
export function checkItem(item: Item, context: GateContext): readonly Objection[] {
  return objections(GATES, item, context)
}

/** What a person should look at in an item that passes. */
export function adviseOn(item: Item, context: GateContext): readonly Objection[] {
  return objections(ADVICE, item, context)
}

/** The first gate that refuses an item. */
export function refuseItem(item: Item, context: GateContext): Gate | undefined {
  return GATES.find((gate) => gate.check(item, context) !== undefined)
}

function objections(
  gates: readonly Gate[],
  item: Item,
  context: GateContext,
): readonly Objection[] {
  return gates.flatMap((gate) => {
    const says = gate.check(item, context)
    return says === undefined ? [] : [{ gate: gate.name, field: gate.field, says }]
  })
}
