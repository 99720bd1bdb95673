import { readNotice } from '../../lib/delivery/desk-notice.mjs'
import { listAddresses } from './addresses.mjs'
import { buildApp } from './build-app.mjs'
import { findContentFolder } from './content-folder.mjs'
import { requireFreePort } from './free-port.mjs'
import { installPackages } from './install-packages.mjs'
import { readHost } from './read-host.mjs'
import { readPort } from './read-port.mjs'
import { startServer } from './start-server.mjs'

/** Installs, builds and serves, the first two only where needed, and stays until the server ends. */
export async function serveApp() {
  const contentFolder = findContentFolder(process.env)
  const port = readPort(process.env['PORT'])
  const host = readHost(process.env['HOSTNAME'])
  await requireFreePort(port, host)
  await installPackages({ dev: false })
  await buildApp()
  let isReady = false
  let early = ''
  const server = await startServer({
    contentFolder,
    port,
    host,
    onOutput(text, stream) {
      if (isReady) process[stream].write(text)
      // Until then standard output is only Next's greeting, with addresses that say less than ours.
      else if (stream === 'stderr') early += text
    },
  })
  isReady = true
  process.stderr.write(early)
  const { here, network } = listAddresses(port, host)
  console.log(`Dateline is at ${here}`)
  if (network !== undefined) console.log(`On this network: ${network}`)
  console.log(`Its articles are in ${contentFolder}`)
  const desk = readNotice(server.output())
  if (desk?.path !== undefined) console.log(`The teacher's desk: ${new URL(desk.path, here).href}`)
  if (desk !== undefined) console.log(desk.says)
  console.log('Ctrl-C ends it.')
  process.exitCode = (await server.ended) ?? 1
}
