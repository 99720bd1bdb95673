import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { run } from '@/cli/check'

const GOOD = 'tests/fixtures/content-good'
const BROKEN = 'tests/fixtures/content-broken'

let output = ''
let messages = ''

beforeEach(() => {
  output = ''
  messages = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((output += String(text))))
  vi.spyOn(process.stderr, 'write').mockImplementation((text) =>
    Boolean((messages += String(text))),
  )
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

describe('check', () => {
  it('counts what it found and gives 0 when nothing is wrong', async () => {
    expect(await run([GOOD])).toBe(0)
    expect(output).toBe(`1 article in ${GOOD}: no errors, no warnings.\n`)
  })

  it('gives 1 when an article has an error', async () => {
    expect(await run([BROKEN])).toBe(1)
    expect(output).toMatch(/^tests\/fixtures\/content-broken\/Bad_Name:1:1 folder-name\n/)
    expect(output).toMatch(/\n\n4 articles in .*: 4 errors, 1 warning\.\n$/)
  })

  it('prints one JSON document with --json', async () => {
    expect(await run([BROKEN, '--json'])).toBe(1)
    expect(JSON.parse(output)).toContainEqual({
      path: `${BROKEN}/notes`,
      line: 1,
      column: 1,
      rule: 'stray-folder',
      severity: 'warning',
      expected: 'article.md and quiz.yaml',
      found: 'neither, but todo.txt',
      fix: 'Put both files there, or move the folder out of the content folder.',
    })
  })

  it('checks CONTENT_DIR when no folder is named', async () => {
    vi.stubEnv('CONTENT_DIR', GOOD)
    expect(await run([])).toBe(0)
    expect(output).toContain(GOOD)
  })

  it('gives 2 and says why when the folder cannot be read', async () => {
    expect(await run(['nowhere'])).toBe(2)
    expect(messages).toBe(
      'There is no content folder "nowhere". Set CONTENT_DIR to the folder of the articles.\n',
    )
  })

  it.each([[['--quiet']], [['one', 'two']]])('gives 2 and the usage for %j', async (argv) => {
    expect(await run(argv)).toBe(2)
    expect(messages).toContain('Usage: dateline check [DIR] [--json]')
    expect(output).toBe('')
  })
})
