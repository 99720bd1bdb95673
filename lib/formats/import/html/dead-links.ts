import type { Nodes } from 'mdast'
import type { Block } from '../blocks/read-blocks'
import { stripLinks } from '../blocks/strip-marks'
import { resolveLink } from '../resolve-link'

/** Stands for an address that was given relative to a page whose own address is not known. */
const NOWHERE = 'about:blank'

/**
 * The whole address of a link on a page. One that leads to another page of the same site, whose address is not known,
 * counts as a link until the dead ones are taken out: a menu is a menu also where it leads nowhere.
 */
export function linkOnPage(href: string, base: string | undefined): string | undefined {
  const address = resolveLink(href, base)
  const isElsewhere = /^(?:\.{0,2}\/|\?|[\w-]+(?:\.\w+|\/|$))[^:]*$/u.test(href.trim())
  return address ?? (isElsewhere ? NOWHERE : undefined)
}

/** Leaves only the words of links that lead nowhere. */
export function dropDeadLinks(blocks: readonly Block[]): void {
  for (const { node } of blocks) drop(node)
}

function drop(node: Nodes): void {
  stripLinks(node, ({ url }) => url === NOWHERE)
}
