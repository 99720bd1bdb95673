import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { findFreePort, requireFreePort } from '../../../../cli/setup/free-port.mjs'
import { SetUpProblem } from '../../../../cli/setup/set-up-problem.mjs'

const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function occupy(host: string | undefined) {
  const port = await findFreePort()
  const server = createServer().listen({ port, host })
  servers.push(server)
  await once(server, 'listening')
  return port
}

it('accepts a port that it has found free itself', async () => {
  const port = await findFreePort()
  await expect(requireFreePort(port, undefined)).resolves.toBeUndefined()
})

it.each([undefined, '127.0.0.1'])('names a port that is taken on %s', async (host) => {
  const port = await occupy(host)
  await expect(requireFreePort(port, undefined)).rejects.toEqual(
    new SetUpProblem(
      `Port ${port} is taken by another program. End that one, or take another port: PORT=${port + 1} npm start`,
    ),
  )
})

it('names an address that is not of this machine', async () => {
  const port = await findFreePort()
  // 192.0.2.0/24 is set aside for documentation: no machine has it.
  await expect(requireFreePort(port, '192.0.2.77')).rejects.toEqual(
    new SetUpProblem(
      'HOSTNAME is "192.0.2.77", which is no address of this machine. Leave it out, or use HOSTNAME=127.0.0.1 to be reached from this machine alone.',
    ),
  )
})
