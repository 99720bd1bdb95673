import { hostname, networkInterfaces } from 'node:os'

/** Where a class finds an article. */
export interface ClassAddress {
  /** As the teacher's own browser has it. */
  readonly here: string
  /** For other devices on the same network, where the teacher's address works only on the server itself. */
  readonly elsewhere?: string | undefined
}

/** How a page was asked for. */
export interface Asked {
  /** `school.example:3000`. */
  readonly host: string
  readonly protocol: 'http' | 'https'
  /** The address that the server listens on, as HOSTNAME says it; every address if it says none. */
  readonly listensOn: string | undefined
}

const ONLY_HERE = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?<port>:\d+)?$/i
const EVERYWHERE = new Set(['', '0.0.0.0', '::'])

/** The addresses at which pupils can open what stands at `path`. */
export function classAddress(
  { host, protocol, listensOn = '' }: Asked,
  path: string,
  network: string | undefined = ownAddress(),
): ClassAddress {
  const here = `${protocol}://${host}${path}`
  const own = ONLY_HERE.exec(host)
  const isReachable = EVERYWHERE.has(listensOn) || listensOn === hostname()
  if (own === null || network === undefined || !isReachable) return { here }
  return { here, elsewhere: `http://${network}${own.groups?.['port'] ?? ''}${path}` }
}

/** The first address of this machine on a network. */
function ownAddress(): string | undefined {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address
}
