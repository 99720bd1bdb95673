import { createServer } from 'node:http'
import next from 'next'
import { answerFromStore } from './answer-from-store.mjs'

/*
 * The production server: Next.js, with the pages that it has rendered answered before it. `PORT` and `HOSTNAME` say
 * where; `npm start` and the tests run this file after they have made sure of a build.
 */
const port = Number(process.env['PORT'] ?? 3000)
const hostname = process.env['HOSTNAME']

/** What a request that is being answered may still take when the server is told to end. */
const PATIENCE_MS = 2000

const app = next({ dev: false, port, ...(hostname === undefined ? {} : { hostname }) })
await app.prepare()
const handle = app.getRequestHandler()

const server = createServer((request, response) => {
  if (!answerFromStore(request, response)) void handle(request, response)
})
server.listen(port, hostname)

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => process.exit(0), PATIENCE_MS).unref()
  })
}
