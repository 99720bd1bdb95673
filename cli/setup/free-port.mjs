import { once } from 'node:events'
import { createServer } from 'node:net'
import { SetUpProblem } from './set-up-problem.mjs'

/**
 * Makes sure that a server can listen on this port.
 *
 * @param {number} port
 * @param {string | undefined} host every address of this machine if undefined
 * @throws {SetUpProblem} saying what stands in the way
 */
export async function requireFreePort(port, host) {
  // macOS lets us listen on every address while another program has this one, and browsers find that.
  const hosts = host === undefined ? [host, '127.0.0.1'] : [host]
  for (const each of hosts) {
    const code = await tryPort(port, each)
    if (code !== undefined) throw new SetUpProblem(describeListenError(code, port, each))
  }
}

/** A port that nothing listens on, chosen by the system. */
export async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('a server without a port')
  return address.port
}

/**
 * @param {number} port
 * @param {string | undefined} host
 * @returns {Promise<string | undefined>} the code of the error, if there is one
 */
function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve('code' in error ? String(error.code) : error.message))
    server.listen({ port, host }, () => server.close(() => resolve(undefined)))
  })
}

/**
 * @param {string} code
 * @param {number} port
 * @param {string | undefined} host
 */
function describeListenError(code, port, host) {
  const another = port < 65535 ? Math.max(port + 1, 3001) : 3001
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. End that one, or take another port: PORT=${another} npm start`
  }
  if (code === 'EACCES') {
    return `This system does not let you use port ${port}. Take one above 1023: PORT=${another} npm start`
  }
  return `HOSTNAME is "${host}", which is no address of this machine. Leave it out, or use HOSTNAME=127.0.0.1 to be reached from this machine alone.`
}
