import { afterEach, expect, it, vi } from 'vitest'
import { getLibrary } from '@/lib/content/get-library'

afterEach(() => {
  getLibrary().close()
  vi.unstubAllEnvs()
})

it('is one for the whole process, of the folder that CONTENT_DIR names', () => {
  vi.stubEnv('CONTENT_DIR', 'tests/fixtures/content-good')
  const library = getLibrary()
  expect(library.summaries().map(({ slug }) => slug)).toEqual(['bridge'])
  expect(getLibrary()).toBe(library)
  expect(Reflect.get(globalThis, Symbol.for('dateline.library'))).toBe(library)
})
