import { parse } from 'node:path'
import type { NextConfig } from 'next'

const config: NextConfig = {
  // The bench copies this app out of the project, and links the project's packages to it.
  turbopack: { root: parse(process.cwd()).root },
  typescript: { ignoreBuildErrors: true },
}

export default config
