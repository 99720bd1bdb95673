import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

const CODE = `
  const { openImportThread } = await import('./lib/desk/open-import-thread.ts')
  const limits = { milliseconds: 30_000, atMost: 30_000, megabytes: 512 }
  const file = { name: 'a.html', bytes: new TextEncoder().encode('<html><p>Some words.') }
  const result = await openImportThread(512).read(file, limits)
  console.log(result.says)
`

it('does not keep the process from ending while it waits for a file', () => {
  const args = ['--import', 'tsx', '--input-type=module', '--eval', CODE]
  const { status, stdout } = spawnSync(process.execPath, args, {
    timeout: 20_000,
    encoding: 'utf8',
  })
  expect(stdout).toMatch(/^There are hardly any words/)
  expect(status).toBe(0)
})
