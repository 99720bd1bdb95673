import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { errorCode } from './error-code'
import type { Disk } from './disk'

/** Where a folder cannot be waited for, its names are as safe as that system makes them. */
const CANNOT_SYNC = new Set(['EINVAL', 'ENOTSUP', 'EISDIR'])

/** The disk of this computer. */
export const nodeDisk: Disk = {
  look(path) {
    const stats = lstatSync(path, { throwIfNoEntry: false })
    if (stats === undefined) return undefined
    if (stats.isSymbolicLink()) return 'link'
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other'
  },
  list: (path) => readdirSync(path).toSorted(),
  read: (path) => readFileSync(path),
  make(path) {
    try {
      mkdirSync(path)
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error
    }
  },
  write(path, bytes) {
    const file = openSync(path, 'w')
    try {
      writeFileSync(file, bytes)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  },
  create: (path, text) => writeFileSync(path, text, { flag: 'wx' }),
  rename: renameSync,
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  sync(path) {
    if (process.platform === 'win32') return
    try {
      const folder = openSync(path, 'r')
      try {
        fsyncSync(folder)
      } finally {
        closeSync(folder)
      }
    } catch (error) {
      if (!CANNOT_SYNC.has(errorCode(error))) throw error
    }
  },
  room(path) {
    const { bavail, bsize } = statfsSync(path)
    return bavail * bsize
  },
}
