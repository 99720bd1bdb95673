import { once } from 'node:events'
import { createServer } from 'node:http'
import next from 'next'
import { answerFromStore } from './answer-from-store.mjs'
import { awaitNotice, writeNotice } from './desk-notice.mjs'
import { refuseAddress } from './refuse-address.mjs'
import { tellClient } from './tell-client.mjs'
import { turnLostPost } from './turn-lost-post.mjs'

/*
 * The production server: Next.js, with the pages that it has rendered answered before it. `PORT` (0 for any that is
 * free) and `HOSTNAME` say where. It prints its port once it answers, after what there is to say of the desk; `npm start`
 * and the tests run this file, after they have made sure of a build, and wait for that line.
 */
const hostname = process.env['HOSTNAME']

/** What a request that is being answered may still take when the server is told to end. */
const PATIENCE_MS = 2000

// Whoever asks before Next.js is ready waits for it.
const server = createServer((request, response) => {
  void ready.then((handle) => {
    tellClient(request)
    turnLostPost(request)
    if (refuseAddress(request, response) || answerFromStore(request, response)) return
    void handle(request, response)
  })
})
server.once('error', (error) => {
  console.error(`The server cannot listen: ${error.message}`)
  process.exit(1)
})
server.listen(Number(process.env['PORT'] ?? 3000), hostname)
await once(server, 'listening')
const port = portOf(server.address())
const ready = prepare()
await ready
console.log(`Listening on port ${port}`)

/** Starts Next.js, and prints what there is to say of the desk. */
async function prepare() {
  // Next.js asks itself for the page that an action leads to, and has to know where it is.
  const app = next({ dev: false, port, ...(hostname === undefined ? {} : { hostname }) })
  const told = awaitNotice()
  await app.prepare()
  const notice = await told
  if (notice !== undefined) console.log(writeNotice(notice))
  return app.getRequestHandler()
}

/** @param {ReturnType<typeof server.address>} address */
function portOf(address) {
  if (typeof address === 'object' && address !== null) return address.port
  throw new Error('a server without a port')
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => process.exit(0), PATIENCE_MS).unref()
  })
}
