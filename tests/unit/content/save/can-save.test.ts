import { afterEach, beforeEach, expect, it } from 'vitest'
import { canSave } from '@/lib/content/save/can-save'
import { filesIn, makeContent, removeContent } from './content-on-disk'
import { faultyDisk } from './faulty-disk'

let directory: string

beforeEach(() => {
  directory = makeContent({ 'moon/article.md': 'an article' })
})

afterEach(() => removeContent(directory))

it('is ready where a file can be written, and leaves none behind', () => {
  expect(canSave(directory)).toEqual({ status: 'ready' })
  expect(canSave(directory, 'moon')).toEqual({ status: 'ready' })
  expect(filesIn(directory, 'hidden too')).toEqual({ 'moon/article.md': 'an article' })
})

it.each([
  ['ENOSPC', 'There is no room left on the disk, so nothing can be saved. Make some room on it, then try again.'],
  ['EACCES', 'The content folder "DIR" cannot be written to, so nothing can be saved. Ask whoever looks after the computer for leave to write there.'],
])('says before work is lost what is in the way (%s)', (code, says) => {
  for (const at of [4, 5, 6]) {
    const { disk, asked } = faultyDisk({ type: 'keeps refusing', at, code })
    const can = canSave(directory, undefined, disk)
    if (asked.length < at) continue
    expect(can).toEqual({ status: 'failed', says: says.replace('DIR', directory) })
  }
}) // prettier-ignore

it('says that hardly any room is left', () => {
  const disk = { ...faultyDisk().disk, room: () => 1000 }
  expect(canSave(directory, undefined, disk)).toEqual({
    status: 'failed',
    says: 'There is hardly any room left on the disk, so an article might not be saved. Make some room on it first.',
  })
})

it('says that the folder is missing', () => {
  expect(canSave(`${directory}/nowhere`)).toEqual({
    status: 'failed',
    says: `There is no content folder "${directory}/nowhere", so nothing can be saved. Put it back, or ask whoever looks after the computer where it is.`,
  })
})
