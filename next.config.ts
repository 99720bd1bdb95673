import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'
import { SECURITY_HEADERS } from './lib/delivery/security-headers.mjs'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  cacheHandler: fileURLToPath(new URL('./lib/delivery/cache-handler.mjs', import.meta.url)),
  // How long a cache in front of the server may show an old page while it fetches the new one.
  expireTime: 60,
  devIndicators: false,
  // `npm run types` checks the whole tree; whoever only starts the app need not wait for that.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) },
  headers: async () => [{ source: '/:path*', headers: SECURITY_HEADERS }],
}

export default config
