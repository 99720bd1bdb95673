/* Old syntax throughout: the Node versions that this file turns away must be able to read it. */
import { readFileSync } from 'fs'

/**
 * The sentence for a Node that is older than `engines` in package.json allows, else undefined.
 *
 * @param {string} version
 * @param {string} range such as `>=20.9.0`
 * @returns {string | undefined}
 */
export function describeOldNode(version, range) {
  const floor = range.replace('>=', '')
  const found = version.replace('v', '').split('.').map(Number)
  const needed = floor.split('.').map(Number)
  for (let part = 0; part < needed.length; part += 1) {
    const has = found[part] || 0
    const needs = needed[part] || 0
    if (has > needs) return undefined
    if (has < needs) {
      return `Dateline needs Node.js ${floor} or newer; this is ${version.replace('v', '')}. Get a newer one from https://nodejs.org/ and try again.`
    }
  }
  return undefined
}

/** Ends the process with one sentence if this Node is too old. */
export function requireNode() {
  const file = new URL('../../package.json', import.meta.url)
  const sentence = describeOldNode(
    process.version,
    JSON.parse(readFileSync(file, 'utf8')).engines.node,
  )
  if (sentence === undefined) return
  console.error(sentence)
  process.exit(1)
}
