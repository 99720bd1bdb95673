import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { listSystemBrowsers } from '../../support/find-browser.mjs'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-browsers-'))
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

function place(path: string) {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '')
  return file
}

it('finds browsers on the path, in its order', () => {
  const first = place('local/google-chrome')
  const second = place('usr/chromium')
  place('elsewhere/chromium')
  const PATH = [join(root, 'local'), '', join(root, 'nowhere'), join(root, 'usr')].join(delimiter)
  expect(listSystemBrowsers({ PATH }).filter((path) => path.startsWith(root))).toEqual([
    first,
    second,
  ])
})

it('finds browsers where Windows keeps programs', () => {
  const edge = place('Program Files (x86)/Microsoft/Edge/Application/msedge.exe')
  const env = { 'ProgramFiles(x86)': join(root, 'Program Files (x86)') }
  expect(listSystemBrowsers(env)).toContain(edge)
})

it('finds nothing where nothing is', () => {
  expect(listSystemBrowsers({}).filter((path) => path.startsWith(root))).toEqual([])
})
