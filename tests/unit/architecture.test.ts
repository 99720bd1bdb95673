import { builtinModules } from 'node:module'
import { basename } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import { listSourceFiles, resolveImport, type SourceFile } from '../support/source-files'

/** Each room, and the rooms below it that it may import from. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  'lib/text': [],
  'lib/calendar': ['lib/text'],
  'lib/quiz': ['lib/calendar', 'lib/text'],
  'lib/attempt': ['lib/quiz', 'lib/calendar', 'lib/text'],
  'lib/review': ['lib/quiz', 'lib/calendar', 'lib/text'],
  'lib/facts': ['lib/calendar', 'lib/text'],
  'lib/draft': ['lib/facts', 'lib/quiz', 'lib/calendar', 'lib/text'],
  'lib/formats': ['lib/quiz', 'lib/calendar', 'lib/text'],
  'lib/content': ['lib/quiz', 'lib/calendar', 'lib/text'],
  'lib/delivery': ['lib/content', 'lib/quiz', 'lib/calendar', 'lib/text'],
  'lib/desk': [
    'lib/review',
    'lib/delivery',
    'lib/content',
    'lib/formats',
    'lib/draft',
    'lib/facts',
    'lib/quiz',
    'lib/calendar',
    'lib/text',
  ],
  components: ['lib/review', 'lib/attempt', 'lib/quiz', 'lib/calendar', 'lib/text'],
}
const PURE = ['lib/text', 'lib/calendar', 'lib/quiz', 'lib/facts', 'lib/draft']
const IMPURE_PACKAGES = new Set(['react', 'react-dom', 'next', 'zod', 'zustand', ...builtinModules])
/** A script beside the word lists that it makes: run by hand, imported by nobody. */
const WORD_LIST_SCRIPT = 'build.mjs'

const sources = listSourceFiles()
const code = sources.filter((file) => !file.path.startsWith('tests/'))

describe('floors', () => {
  it('each room imports only from itself and the rooms below it', () => {
    const strays = code.flatMap((file) => {
      const room = roomOf(file.path)
      const below = FLOORS[room]
      if (below === undefined) return []
      return importedRooms(file)
        .filter((imported) => imported !== room && !below.includes(imported))
        .map((imported) => `${file.path} imports ${imported}`)
    })
    expect(strays).toEqual([])
  })

  it('every folder of lib is a room with a floor', () => {
    const rooms = new Set(code.map((file) => roomOf(file.path)))
    const unknown = [...rooms].filter((room) => room.startsWith('lib') && !(room in FLOORS))
    expect(unknown).toEqual([])
  })

  it('nobody imports app or tests', () => {
    const strays = sources.flatMap((file) =>
      importedRooms(file)
        .filter((room) => room === 'app' || room === 'tests')
        .filter((room) => room !== roomOf(file.path) && file.path !== 'playwright.config.ts')
        .map((room) => `${file.path} imports ${room}`),
    )
    expect(strays).toEqual([])
  })

  it('pure rooms import no React, Next, Zod, Zustand or Node', () => {
    const strays = code
      .filter((file) => PURE.includes(roomOf(file.path)))
      .filter((file) => basename(file.path) !== WORD_LIST_SCRIPT)
      .flatMap((file) =>
        packagesOf(file)
          .filter(isImpure)
          .map((name) => `${file.path}: ${name}`),
      )
    expect(strays).toEqual([])
  })

  it('nobody imports the scripts that make word lists', () => {
    const strays = sources.filter((file) =>
      file.imports.some((specifier) => basename(specifier) === WORD_LIST_SCRIPT),
    )
    expect(paths(strays)).toEqual([])
  })

  it('one room names another by @/, so that moving a file breaks nothing else', () => {
    const strays = code
      .filter((file) => /\.tsx?$/.test(file.path) && roomOf(file.path) in FLOORS)
      .flatMap((file) =>
        file.imports
          .filter((specifier) => specifier.startsWith('.'))
          .filter((specifier) => roomOfImport(file, specifier) !== roomOf(file.path))
          .map((specifier) => `${file.path}: ${specifier}`),
      )
    expect(strays).toEqual([])
  })
})

describe('files', () => {
  it('there are no barrels', () => {
    const barrels = sources.filter(
      (file) => /^index\./.test(basename(file.path)) || /^export \* from/m.test(file.text),
    )
    expect(paths(barrels)).toEqual([])
  })

  it('names say what is inside, in kebab-case', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|misc|constants?|types?)[./]/
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)+$/
    const strays = sources
      .filter((file) => !/^lib\/(?:facts|draft)\/types\.ts$/.test(file.path))
      .filter((file) => vague.test(file.path) || !kebab.test(basename(file.path)))
    expect(paths(strays)).toEqual([])
  })

  it('none is longer than 300 lines, made word lists aside', () => {
    const long = code.filter((file) => file.lines > 300 && !file.path.includes('.generated.'))
    expect(long.map((file) => `${file.path}: ${file.lines} lines`)).toEqual([])
  })

  it('each unit test lies where its source lies', () => {
    const aboutTheWhole = ['tests/unit/architecture.test.ts', 'tests/unit/dependencies.test.ts']
    const known = new Set(sources.map((file) => withoutExtension(file.path)))
    const lost = sources
      .filter((file) => /^tests\/unit\/.*\.test\.tsx?$/.test(file.path))
      .filter((file) => !aboutTheWhole.includes(file.path))
      .filter((file) => !testedPaths(file.path).some((path) => known.has(path)))
    expect(paths(lost)).toEqual([])
  })
})

/** `lib/text`, `components`, `app`; the empty text for the project folder itself. */
function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/')
  if (first === 'lib') return `${first}/${second}`
  return path.includes('/') ? first : ''
}

function roomOfImport(file: SourceFile, specifier: string): string | undefined {
  const path = resolveImport(file.path, specifier)
  return path === undefined ? undefined : roomOf(path)
}

function importedRooms(file: SourceFile): readonly string[] {
  return file.imports.flatMap((specifier) => roomOfImport(file, specifier) ?? [])
}

function packagesOf(file: SourceFile): readonly string[] {
  return file.imports.filter((specifier) => resolveImport(file.path, specifier) === undefined)
}

function isImpure(specifier: string): boolean {
  const [name = ''] = specifier.split('/')
  return specifier.startsWith('node:') || IMPURE_PACKAGES.has(name)
}

function paths(files: readonly SourceFile[]): readonly string[] {
  return files.map((file) => file.path)
}

function withoutExtension(path: string): string {
  return path.replace(/(?:\.[a-z]+)+$/, '')
}

/** tests/unit/quiz/item.test.ts is about lib/quiz/item; those of cli and components keep their path. */
function testedPaths(test: string): readonly string[] {
  const path = withoutExtension(test).slice('tests/unit/'.length)
  return [`lib/${path}`, path, `tests/${path}`]
}
