import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SCORER = fileURLToPath(new URL('../../../shared/corpora/score.mjs', import.meta.url))

/** What is found in texts that people annotated, as F1: dates, places, people, ages. */
export function measureCorpora(): Promise<readonly string[]> {
  if (!existsSync(SCORER))
    return Promise.resolve([`skipped: there is no scorer with annotated texts at ${SCORER}`])
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCORER], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  if (status !== 0) return Promise.resolve([`the scorer failed: ${stderr.trim()}`])
  return Promise.resolve(stdout.trim().split('\n'))
}
