import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { run } from '@/cli/mark'

let folder = ''
let printed = ''
let complaint = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mark-'))
  printed = ''
  complaint = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed += String(chunk)
    return true
  })
  vi.spyOn(console, 'error').mockImplementation((message) => {
    complaint += String(message)
  })
})

afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

async function mark(table: string): Promise<number> {
  const file = path.join(folder, 'table.tsv')
  await writeFile(file, table)
  return run(['--table', file])
}

describe('mark --table', () => {
  it('prints a verdict for each row, columns in any order', async () => {
    const table = [
      'response\tkind\tid\tkey\taccept\tpublished\tlanguage\tarticle',
      'four\tage\ta\t4\t\t\t\t',
      '18\tage\tb\t18 months\t\t\t\t',
      '1800s\tdate\tc\t18XX\tthe 1800s | 1800s\t\t\t',
      '1.080\tnumber\td\t1080\t\t\tde\t',
      'Tuesday\tdate\te\t2023-11-14\t\t2023-11-15\ten-GB\tFirst line.\\nHe called on Tuesday.',
      '5\tage\tf\t4',
      '',
    ].join('\r\n')
    expect(await mark(table)).toBe(0)
    expect(printed).toBe(
      [
        '{"id":"a","verdict":"correct","reason":null}',
        '{"id":"b","verdict":"retry","reason":"imprecise"}',
        '{"id":"c","verdict":"correct","reason":null}',
        '{"id":"d","verdict":"correct","reason":null}',
        '{"id":"e","verdict":"correct","reason":null}',
        '{"id":"f","verdict":"incorrect","reason":null}',
        '',
      ].join('\n'),
    )
  })

  it('takes a table that has the needed columns alone', async () => {
    expect(await mark('kind\tkey\tresponse\nage\t4\tfour\n')).toBe(0)
    expect(printed).toBe('{"id":"","verdict":"correct","reason":null}\n')
  })

  it('names the columns that are missing, and what to do', async () => {
    expect(await mark('id\tkind\tanswer\n1\tage\t4\n')).toBe(1)
    expect(complaint).toContain(
      'table.tsv:1: the first line must name the columns, and "key", "response" is not there.',
    )
    expect(complaint).toContain('Begin the file with a line of these names')
    expect(printed).toBe('')
  })

  it('names the line of an unknown kind', async () => {
    expect(await mark('kind\tkey\tresponse\nage\t4\t4\ncolour\tred\tred\n')).toBe(1)
    expect(complaint).toContain(
      'table.tsv:3: "colour" is no kind of item. Write one of age, date, place, person, number, text.',
    )
  })

  it('says how it is used', async () => {
    expect(await run([])).toBe(2)
    expect(await run(['--table', path.join(folder, 'none.tsv')])).toBe(2)
    expect(complaint).toContain('none.tsv: cannot be read as a text file.')
    expect(complaint).toContain('Usage: npm run --silent dateline -- mark --table FILE.tsv')
  })
})
