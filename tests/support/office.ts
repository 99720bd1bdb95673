import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** LibreOffice on this machine, or undefined, which is said loudly. */
export function findOffice(): string | undefined {
  const found = ['soffice', 'libreoffice'].find(
    (name) => spawnSync(name, ['--version'], { timeout: 60_000 }).status === 0,
  )
  if (found === undefined)
    console.warn(
      '\n  LIBREOFFICE IS NOT INSTALLED: no files are made with it, and the tests that read them are skipped.\n',
    )
  return found
}

/** The file as LibreOffice writes it in another format: `docx`, `odt`, `rtf` or `pdf`. */
export function convertWithOffice(office: string, file: string, format: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    const source = join(folder, basename(file))
    cpSync(file, source)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const written = join(folder, 'written')
    const options = [profile, '--headless', '--convert-to', format, '--outdir', written, source]
    spawnSync(office, options, { timeout: 120_000 })
    const name = basename(file).replace(/\.[^.]*$/, `.${format}`)
    return new Uint8Array(readFileSync(join(written, name)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
