import { describe, expect, it } from 'vitest'
import { listSourceFiles, type SourceFile } from '../../../support/source-files'

/** What of the desk is there without the passphrase, because it asks for it or only ends a session. */
const OPEN: readonly string[] = ['app/teach/enter/page.tsx', 'app/teach/enter/actions.ts']

const files = listSourceFiles()
  .filter(({ path }) => path.startsWith('app/teach/'))
  .filter(({ path }) => !OPEN.includes(path))

/** The functions that a file gives to the world, each with its body. */
function doorsOf({ text }: SourceFile): readonly string[] {
  const starts = [...text.matchAll(/^export (?:default )?(?:async )?function \w+/gm)]
  return starts.map(({ index }, at) => text.slice(index, starts[at + 1]?.index ?? text.length))
}

function doorsWithout(call: RegExp, of: RegExp): readonly string[] {
  return files
    .filter(({ path, text }) => of.test(path) || of.test(text))
    .flatMap((file) =>
      doorsOf(file)
        .filter((door) => !call.test(door))
        .map((door) => `${file.path}: ${door.split('(', 1)[0] ?? ''}`),
    )
}

describe('each door of the desk asks for a session itself, and not only proxy.ts', () => {
  it('each page does', () => {
    expect(doorsWithout(/\bawait (?:requireTeacher|isTeacher)\(\)/, /\/page\.tsx$/)).toEqual([])
  })

  it('each file does', () => {
    expect(doorsWithout(/\bawait isTeacher\(\)/, /\/route\.ts$/)).toEqual([])
  })

  it('each action does', () => {
    expect(doorsWithout(/\bawait isTeacher\(\)/, /^'use server'/m)).toEqual([])
  })
})
