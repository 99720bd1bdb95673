import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fingerprintSources } from '../../../../cli/setup/source-fingerprint.mjs'

let project = ''

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'dateline-project-'))
  for (const path of ['app/page.tsx', 'lib/text/fold.ts', 'next.config.ts', 'package-lock.json']) {
    write(path, 'first')
  }
})

afterEach(() => {
  rmSync(project, { recursive: true })
})

function write(path: string, text: string) {
  mkdirSync(dirname(join(project, path)), { recursive: true })
  writeFileSync(join(project, path), text)
}

it('stays the same while the sources do', () => {
  const before = fingerprintSources(project)
  write('app/page.tsx', 'first')
  expect(fingerprintSources(project)).toBe(before)
})

it.each([
  'app/page.tsx',
  'app/articles/[slug]/page.tsx',
  'components/ui/button.tsx',
  'lib/text/fold.ts',
  'public/icon.svg',
  'next.config.ts',
  'proxy.ts',
  'tsconfig.json',
  'package-lock.json',
])('changes with %s', (path) => {
  const before = fingerprintSources(project)
  write(path, 'second')
  expect(fingerprintSources(project)).not.toBe(before)
})

it.each([
  'content/moon/article.md',
  'cli/serve.mjs',
  'tests/unit/fold.test.ts',
  'README.md',
  'next-env.d.ts',
  'vitest.config.ts',
  '.next/BUILD_ID',
  'app/.DS_Store',
])('does not change with %s', (path) => {
  const before = fingerprintSources(project)
  write(path, 'second')
  expect(fingerprintSources(project)).toBe(before)
})

it('changes when a file gets another name', () => {
  const before = fingerprintSources(project)
  renameSync(join(project, 'lib/text/fold.ts'), join(project, 'lib/text/unfold.ts'))
  expect(fingerprintSources(project)).not.toBe(before)
})
