import { networkInterfaces } from 'node:os'

const THIS_MACHINE = new Set(['localhost', '127.0.0.1', '::1'])
const EVERY_ADDRESS = new Set([undefined, '0.0.0.0', '::'])

/**
 * The addresses that the served app can be opened at: from this machine, and from its network if it
 * has one and may be reached from there.
 *
 * @param {number} port
 * @param {string | undefined} host
 * @returns {{ here: string, network: string | undefined }}
 */
export function listAddresses(port, host) {
  if (host !== undefined && THIS_MACHINE.has(host))
    return { here: url(host, port), network: undefined }
  if (!EVERY_ADDRESS.has(host)) return { here: url(host ?? '', port), network: undefined }
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find((address) => address.family === 'IPv4' && !address.internal)
  return { here: url('localhost', port), network: outside && url(outside.address, port) }
}

/**
 * @param {string} host
 * @param {number} port
 */
function url(host, port) {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`
}
