import { basename } from 'node:path'
import { runChild } from './child-processes.mjs'

/**
 * Runs npm: the one that started us, if one did, else the one on the PATH.
 *
 * @param {readonly string[]} args
 * @param {Parameters<typeof runChild>[2]} [options]
 */
export function runNpm(args, options) {
  const npm = process.env['npm_execpath'] ?? ''
  // pnpm and yarn set the same variable.
  if (basename(npm) === 'npm-cli.js') return runChild(process.execPath, [npm, ...args], options)
  // On Windows npm is a batch file, which only a shell can run.
  return runChild('npm', args, { ...options, shell: process.platform === 'win32' })
}
