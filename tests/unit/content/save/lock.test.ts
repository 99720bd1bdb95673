import { writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { tryWithLock, withLock } from '@/lib/content/save/lock'
import { openSavingFolder } from '@/lib/content/save/saving-folder'
import { filesIn, makeContent, removeContent } from './content-on-disk'
import { faultyDisk } from './faulty-disk'

let directory: string

beforeEach(() => {
  directory = makeContent({ '.journal/saved.making': '' })
})

afterEach(() => removeContent(directory))

const folder = () => openSavingFolder(directory, faultyDisk().disk)
const lock = () => filesIn(directory, 'hidden too')['.journal/.lock']
const lockedBy = (holder: string) => writeFileSync(join(directory, '.journal', '.lock'), holder)

it('names this process while the work is done, and is gone afterwards, also if the work fails', async () => {
  expect(await withLock(folder(), lock)).toBe(`${hostname()} ${process.pid}`)
  const fail = () => {
    throw new Error('no')
  }
  await expect(withLock(folder(), fail)).rejects.toThrow('no')
  expect(lock()).toBeUndefined()
})

it.each([
  ['a process that is gone', `${hostname()} 999999999`],
  ['an earlier process with the number of this one', `${hostname()} ${process.pid}`],
  ['one whose name the power cut off', ''],
])('passes over the lock of %s', (_, holder) => {
  lockedBy(holder)
  expect(tryWithLock(folder(), () => 'done')).toBe('done')
})

it.each([
  ['another process of this computer', `${hostname()} ${process.ppid}`],
  ['another computer', 'elsewhere 12'],
])('respects the lock of %s', (_, holder) => {
  lockedBy(holder)
  expect(tryWithLock(folder(), () => 'done')).toBeUndefined()
  expect(lock()).toBe(holder)
})

it('waits until another process has done', async () => {
  lockedBy('elsewhere 12')
  const done = withLock(folder(), () => 'done')
  setTimeout(() => folder().disk.remove(join(directory, '.journal', '.lock')), 120)
  expect(await done).toBe('done')
})

it('goes on after five seconds, when whoever saved on another computer has come to grief', async () => {
  lockedBy('elsewhere 12')
  expect(await withLock(folder(), () => 'done')).toBe('done')
  expect(lock()).toBeUndefined()
})
