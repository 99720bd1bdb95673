import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { deskFolder } from '@/lib/desk/entry/desk-folder'

describe('deskFolder', () => {
  it.each([
    [{}, resolve('.desk')],
    [{ DESK_DIR: ' ' }, resolve('.desk')],
    [{ DESK_DIR: '/srv/desk' }, resolve('/srv/desk')],
    [{ DESK_DIR: 'desk', INIT_CWD: '/srv' }, join(resolve('/srv'), 'desk')],
    [{ DESK_DIR: 'desk' }, resolve('desk')],
    [{ INIT_CWD: '/srv' }, resolve('.desk')],
  ])('of %j is %s', (env, folder) => {
    expect(deskFolder(env)).toBe(folder)
  })
})
