import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stampFolder } from '@/lib/content/stamp-folder'

let real: string

beforeEach(async () => {
  real = await mkdtemp(join(tmpdir(), 'dateline-'))
  await mkdir(join(real, 'moon'))
  await writeFile(join(real, 'moon', 'article.md'), 'an article')
})

afterEach(async () => {
  vi.restoreAllMocks()
  await rm(real, { recursive: true, force: true })
})

const stamp = () => stampFolder({ shown: 'content', real }, 'moon')

describe('stampFolder', () => {
  it('stays as it is while nothing is saved', () => {
    expect(stamp()?.text).toBe(stamp()?.text)
  })

  it.each<[string, () => Promise<void>]>([
    ['is saved', () => writeFile(join(real, 'moon', 'article.md'), 'another article')],
    ['is added', () => writeFile(join(real, 'moon', 'quiz.yaml'), 'items: []')],
    ['is removed', () => rm(join(real, 'moon', 'article.md'))],
    ['gets an older date', () => utimes(join(real, 'moon', 'article.md'), 1, 1)],
  ])('changes when a file %s', async (_what, change) => {
    const before = stamp()?.text
    await change()
    expect(stamp()?.text).not.toBe(before)
  })

  it('is settled only when the last save is two seconds old', () => {
    expect(stamp()?.isSettled).toBe(false)
    const later = performance.now() + 3000
    vi.spyOn(performance, 'now').mockReturnValue(later)
    expect(stamp()?.isSettled).toBe(true)
  })

  it('is nothing where there is no folder', async () => {
    await rm(join(real, 'moon'), { recursive: true })
    expect(stamp()).toBeUndefined()
  })
})
