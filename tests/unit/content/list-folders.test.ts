import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listFolders } from '@/lib/content/list-folders'

let directory: string

beforeEach(async () => {
  directory = await realpath(await mkdtemp(join(tmpdir(), 'dateline-')))
})

afterEach(async () => {
  await rm(directory, { recursive: true, force: true })
})

function list() {
  const found = listFolders(directory)
  if (found.status === 'lost') throw new Error(found.why)
  return { slugs: found.folders.slugs, rules: found.folders.diagnostics.map(({ rule }) => rule) }
}

describe('listFolders', () => {
  it('lists folders by name, and passes over files and what is hidden', async () => {
    for (const name of ['moon', 'bridge', '.git']) await mkdir(join(directory, name))
    await writeFile(join(directory, 'README.md'), 'for teachers')
    expect(list()).toEqual({ slugs: ['bridge', 'moon'], rules: [] })
  })

  it('names a folder that no address can have', async () => {
    await mkdir(join(directory, 'The Moon'))
    expect(list()).toEqual({ slugs: [], rules: ['folder-name'] })
  })

  it('follows a link to a folder, and passes over one to a file or to nothing', async () => {
    await mkdir(join(directory, 'moon'))
    await writeFile(join(directory, 'notes.txt'), 'of a teacher')
    await symlink('moon', join(directory, 'luna'))
    await symlink('notes.txt', join(directory, 'notes'))
    await symlink('gone', join(directory, 'lost'))
    expect(list()).toEqual({ slugs: ['luna', 'moon'], rules: [] })
  })

  it('lists the other folders beside a link that leads to itself', async () => {
    await mkdir(join(directory, 'moon'))
    await symlink('loop', join(directory, 'loop'))
    expect(list()).toEqual({ slugs: ['loop', 'moon'], rules: [] })
  })

  it('shows the folder as it was given, without slashes at its end', async () => {
    expect(listFolders(`${directory}//`)).toMatchObject({
      status: 'found',
      directory: { shown: directory, real: directory },
    })
  })
})
