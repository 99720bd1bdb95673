import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') }

/** Nothing is judged by the clock: a slow machine only takes longer over the properties. */
const testTimeout = 60_000

/**
 * The rooms that hold nothing between two calls. Their tests share what they import, because most of their time would
 * go into reading the word lists once for each file.
 */
const PURE = ['text', 'calendar', 'quiz', 'facts', 'draft', 'formats'].map(
  (room) => `tests/unit/${room}/**/*.test.ts`,
)

function project(name: string, test: { include: string[]; exclude?: string[]; isolate?: boolean }) {
  return { resolve: { alias }, test: { name, testTimeout, ...test } }
}

export default defineConfig({
  test: {
    // Vitest would leave one core to itself, which on two cores is half of them.
    maxWorkers: '100%',
    projects: [
      project('pure', { include: PURE, isolate: false }),
      project('unit', { include: ['tests/unit/**/*.test.ts'], exclude: PURE }),
      project('content', { include: ['tests/content/**/*.test.ts'] }),
    ],
  },
})
