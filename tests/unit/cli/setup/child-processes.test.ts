import { expect, it } from 'vitest'
import { runChild, startChild } from '../../../../cli/setup/child-processes.mjs'

const node = (script: string) => [process.execPath, ['-e', script]] as const

it('gives the exit code and what was written', async () => {
  const result = await runChild(...node('console.log("out"); process.exitCode = 3'), {
    stdio: 'pipe',
  })
  expect(result).toEqual({ exitCode: 3, output: 'out\n' })
})

it('lays the given environment over its own and switches telemetry off', async () => {
  const { output } = await runChild(
    ...node('console.log(process.env.COLOUR, process.env.NEXT_TELEMETRY_DISABLED)'),
    { stdio: 'pipe', env: { COLOUR: 'blue' } },
  )
  expect(output).toBe('blue 1\n')
})

it('has no exit code for a program that is not there', async () => {
  expect(await runChild('dateline-no-such-program', [])).toEqual({
    exitCode: undefined,
    output: '',
  })
})

it('ends a program that is out of time', async () => {
  const result = await runChild(...node('setInterval(() => {}, 1000)'), { timeLimitMs: 200 })
  expect(result.exitCode).toBeUndefined()
})

it('ends a program that does not want to end', async () => {
  const child = startChild(
    ...node('process.on("SIGTERM", () => {}); console.log("ready"); setInterval(() => {}, 1000)'),
    { stdio: 'pipe' },
  )
  await expect.poll(child.output).toBe('ready\n')
  await child.stop()
  expect(await child.ended).toBeUndefined()
})
