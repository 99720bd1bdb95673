import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') }

/** Nothing is judged by the clock: a slow machine only takes longer over the properties. */
const testTimeout = 60_000

function project(name: string) {
  return {
    resolve: { alias },
    test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout },
  }
}

export default defineConfig({
  test: { projects: [project('unit'), project('content')] },
})
