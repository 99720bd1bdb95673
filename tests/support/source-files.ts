import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path/posix'
import ts from 'typescript'
import { PROJECT_FOLDER } from '../../cli/setup/project-folder.mjs'

/** One file of our own code. Paths have `/` and start at the project folder. */
export type SourceFile = {
  readonly path: string
  readonly lines: number
  readonly text: string
  /** As written: `@/lib/text/span`, `./span`, `react`. */
  readonly imports: readonly string[]
}

const FOLDERS = ['.', 'app', 'cli', 'components', 'lib', 'tests']
const CODE = /\.(?:[cm]?[jt]s|tsx)$/

/** All our own code, the configuration in the project folder included. */
export function listSourceFiles(): readonly SourceFile[] {
  return FOLDERS.flatMap((folder) => listCode(folder, folder !== '.')).map(readSource)
}

/** The path that an import leads to, without its extension if it has none; undefined for a package. */
export function resolveImport(importer: string, specifier: string): string | undefined {
  if (specifier.startsWith('@/')) return specifier.slice('@/'.length)
  return specifier.startsWith('.') ? normalize(join(dirname(importer), specifier)) : undefined
}

function listCode(folder: string, deep: boolean): string[] {
  return readdirSync(join(PROJECT_FOLDER, folder), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'next-env.d.ts')
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return deep ? listCode(path, deep) : []
      return CODE.test(entry.name) ? [path] : []
    })
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(PROJECT_FOLDER, path), 'utf8')
  const imports = ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName)
  return { path, text, imports, lines: text.trimEnd().split('\n').length }
}
