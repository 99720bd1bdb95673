import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPicture } from '@/lib/content/read-picture'

let parent: string
let real: string

beforeEach(async () => {
  parent = await realpath(await mkdtemp(join(tmpdir(), 'dateline-')))
  real = join(parent, 'content')
  await mkdir(join(real, 'moon'), { recursive: true })
  await writeFile(join(parent, 'secret.png'), 'secret')
  await writeFile(join(real, 'moon', 'photo.png'), 'a photo')
  await writeFile(join(real, 'moon', 'quiz.yaml'), 'key: 4')
})

afterEach(async () => {
  await rm(parent, { recursive: true, force: true })
})

const read = (slug: string, name: string) => readPicture({ shown: 'content', real }, slug, name)

describe('readPicture', () => {
  it('gives the bytes of a picture and what they are', async () => {
    const picture = await read('moon', 'photo.png')
    expect(picture?.type).toBe('image/png')
    expect(new TextDecoder().decode(picture?.bytes)).toBe('a photo')
  })

  it.each([
    ['a file that is no picture', 'moon', 'quiz.yaml'],
    ['a picture that is not there', 'moon', 'other.png'],
    ['a way out by the name', 'moon', '../../secret.png'],
    ['a way out by the slug', '..', 'secret.png'],
    ['an article that is not there', 'mars', 'photo.png'],
  ])('gives nothing for %s', async (_what, slug, name) => {
    expect(await read(slug, name)).toBeUndefined()
  })

  it('gives nothing for a link that leads out of the content folder, or for a folder', async () => {
    await symlink(join(parent, 'secret.png'), join(real, 'moon', 'link.png'))
    await mkdir(join(real, 'moon', 'folder.png'))
    expect(await read('moon', 'link.png')).toBeUndefined()
    expect(await read('moon', 'folder.png')).toBeUndefined()
  })

  it('gives nothing for a picture of more than 20 MB', async () => {
    await writeFile(join(real, 'moon', 'huge.png'), Buffer.alloc(20_000_001))
    expect(await read('moon', 'huge.png')).toBeUndefined()
  })
})
