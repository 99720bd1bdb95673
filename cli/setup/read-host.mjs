import { hostname } from 'node:os'

/**
 * The address that HOSTNAME asks to listen on; undefined, which is every address, if it asks for
 * none. Shells and containers set HOSTNAME to the name of the machine, which is no wish of anybody's.
 *
 * @param {string | undefined} text
 */
export function readHost(text) {
  const host = text?.trim()
  return host === '' || host === hostname() ? undefined : host
}
