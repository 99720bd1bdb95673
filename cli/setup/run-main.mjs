import { quitOnSignals } from './child-processes.mjs'
import { SetUpProblem } from './set-up-problem.mjs'

/**
 * Runs the body of a command. A `SetUpProblem` is told in its own words; anything else is a fault of
 * ours and keeps its stack. Either way the exit code is 1 and no child process is left behind.
 *
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  quitOnSignals()
  try {
    await main()
  } catch (error) {
    console.error(error instanceof SetUpProblem ? error.message : error)
    process.exitCode = 1
  }
}
