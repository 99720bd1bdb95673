import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { run } from '@/cli/passphrase'
import { openEntry } from '@/lib/desk/entry/open-entry'

let folder = ''
let output = ''
let messages = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passphrase-'))
  vi.stubEnv('DESK_DIR', folder)
  vi.stubEnv('TEACHER_PASSPHRASE', '')
  output = ''
  messages = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((output += String(text))))
  vi.spyOn(process.stderr, 'write').mockImplementation((text) =>
    Boolean((messages += String(text))),
  )
})

afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

describe('passphrase', () => {
  it('prints a new passphrase, with which a server that runs already is entered', async () => {
    const entry = openEntry({ folder, env: {}, log: () => undefined })
    expect(await run([])).toBe(0)
    expect(output).toMatch(/^(?:[a-z]{4}-){4}[a-z]{4}\n$/)
    expect(messages).toBe(
      'This is the new passphrase of the desk. It is not shown again. The old one opens nothing any more, and whoever is at the desk is asked for the new one.\n',
    )
    expect(await entry.try(output, { address: 'x', isSecure: false, now: 0 })).toMatchObject({
      status: 'entered',
    })
  })

  it('makes none where TEACHER_PASSPHRASE is set', async () => {
    vi.stubEnv('TEACHER_PASSPHRASE', 'Correct Horse')
    expect(await run([])).toBe(1)
    expect([output, messages]).toEqual([
      '',
      'TEACHER_PASSPHRASE is set, so the passphrase is what it says and no new one was made. Change it there and start the server again, or take it away first.\n',
    ])
  })

  it('says why it cannot keep one, and prints none', async () => {
    const file = join(folder, 'file')
    await writeFile(file, 'mine')
    vi.stubEnv('DESK_DIR', join(file, 'desk'))
    expect(await run([])).toBe(1)
    expect(output).toBe('')
    expect(messages).toMatch(/^No new passphrase was made: .* and not a folder\. Name another/)
    expect(await readFile(file, 'utf8')).toBe('mine')
  })

  it('says how it is used', async () => {
    expect(await run(['now'])).toBe(2)
    expect(messages).toMatch(/^Usage: npm run --silent dateline -- passphrase\n/)
  })
})
