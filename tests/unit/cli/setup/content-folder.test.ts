import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findContentFolder } from '../../../../cli/setup/content-folder.mjs'
import { PROJECT_FOLDER } from '../../../../cli/setup/project-folder.mjs'
import { SetUpProblem } from '../../../../cli/setup/set-up-problem.mjs'

let home = ''

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'dateline-home-'))
  mkdirSync(join(home, 'articles'))
  writeFileSync(join(home, 'file'), '')
})

afterEach(() => {
  rmSync(home, { recursive: true })
})

it.each([{}, { CONTENT_DIR: '' }])('is content in the project for %j', (env) => {
  expect(findContentFolder(env)).toBe(join(PROJECT_FOLDER, 'content'))
})

it('takes an absolute folder as it is', () => {
  expect(findContentFolder({ CONTENT_DIR: join(home, 'articles') })).toBe(join(home, 'articles'))
})

it('counts a relative folder from where npm was called', () => {
  expect(findContentFolder({ CONTENT_DIR: 'articles', INIT_CWD: home })).toBe(
    join(home, 'articles'),
  )
})

it('counts a relative folder from the working folder if there is none where npm was called', () => {
  expect(findContentFolder({ CONTENT_DIR: 'tests', INIT_CWD: home })).toBe(
    join(process.cwd(), 'tests'),
  )
})

it.each(['nowhere', 'file'])('says that there is no folder at %s', (name) => {
  const find = () => findContentFolder({ CONTENT_DIR: name, INIT_CWD: home })
  expect(find).toThrow(
    new SetUpProblem(
      `There is no folder of articles at ${join(home, name)}. Make it, or name another one with CONTENT_DIR=/path/to/articles`,
    ),
  )
})
