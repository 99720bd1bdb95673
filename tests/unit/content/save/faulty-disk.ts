import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Disk } from '@/lib/content/save/disk'
import { nodeDisk } from '@/lib/content/save/node-disk'

/** The power is gone: whoever asks the disk for anything after that is gone too. */
export class PowerCut extends Error {}

/** What happens at one operation of the disk, counted from 1. */
export type Fault =
  /** That one operation is refused, and all others work. */
  | { readonly type: 'refuses'; readonly at: number; readonly code: string }
  /** From that operation on all are refused. */
  | { readonly type: 'keeps refusing'; readonly at: number; readonly code: string }
  /** An operation that changes something, the how manieth, is cut off in the middle, and no other follows. */
  | { readonly type: 'power cut'; readonly at: number }

/** The disk of this computer with one fault, the operations that were asked for, and those that change something. */
export interface FaultyDisk {
  readonly disk: Disk
  readonly asked: readonly string[]
  readonly changes: readonly string[]
}

const LOOKS = new Set(['look', 'list', 'read', 'room'])

/** The disk of this computer with one fault. */
export function faultyDisk(fault?: Fault): FaultyDisk {
  const asked: string[] = []
  const changes: string[] = []
  const wrap =
    <Given extends readonly unknown[], Done>(
      name: string,
      operation: (...given: Given) => Done,
      cutOff: (...given: Given) => void = () => undefined,
    ) =>
    (...given: Given): Done => {
      const line = `${name} ${given.filter((value) => typeof value === 'string').join(' ')}`
      const isChange = !LOOKS.has(name)
      asked.push(line)
      if (isChange) changes.push(line)
      const at = asked.length
      if (fault?.type === 'power cut' && changes.length >= fault.at) {
        if (isChange && changes.length === fault.at) cutOff(...given)
        throw new PowerCut()
      }
      const isRefused =
        (fault?.type === 'refuses' && at === fault.at) ||
        (fault?.type === 'keeps refusing' && at >= fault.at)
      if (isRefused) throw Object.assign(new Error(fault.code), { code: fault.code })
      return operation(...given)
    }
  const disk: Disk = {
    look: wrap('look', nodeDisk.look),
    list: wrap('list', nodeDisk.list),
    read: wrap('read', nodeDisk.read),
    make: wrap('make', nodeDisk.make),
    // Waiting for the disk would make thousands of runs slow, and shows only when the power really goes.
    write: wrap('write', writeFileSync, (path: string, bytes: Uint8Array) =>
      writeFileSync(path, bytes.subarray(0, bytes.length / 2)),
    ),
    create: wrap('create', nodeDisk.create, (path) => writeFileSync(path, '')),
    rename: wrap('rename', nodeDisk.rename),
    remove: wrap('remove', nodeDisk.remove, removeFirst),
    sync: wrap('sync', () => undefined),
    room: wrap('room', nodeDisk.room),
  }
  return { disk, asked, changes }
}

/** A folder that is being removed loses one file after the other. */
function removeFirst(path: string): void {
  try {
    const [first] = readdirSync(path)
    if (first !== undefined) rmSync(join(path, first), { recursive: true })
  } catch {
    // A file: it is still there.
  }
}
