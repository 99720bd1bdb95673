import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  cacheHandler: fileURLToPath(new URL('./lib/delivery/cache-handler.mjs', import.meta.url)),
  devIndicators: false,
  // `npm run types` checks the whole tree; whoever only starts the app need not wait for that.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) },
  // Pages get all their headers where they are rendered; here is what the build's own files need.
  headers: async () => [
    {
      source: '/_next/static/:path*',
      headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }],
    },
  ],
}

export default config
