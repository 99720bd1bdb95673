import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  cacheHandler: fileURLToPath(new URL('./lib/delivery/cache-handler.mjs', import.meta.url)),
  devIndicators: false,
  // `npm run types` checks the whole tree; whoever only starts the app need not wait for that.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // What the desk sends: an article with all its items, and a file of up to 25 MB with the form around it. proxy.ts
    // refuses what is larger before it is read, and from pupils' pages what is larger than a set of responses.
    serverActions: { bodySizeLimit: '4mb' },
    proxyClientMaxBodySize: '27mb',
  },
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
