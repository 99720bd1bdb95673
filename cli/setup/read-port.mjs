import { SetUpProblem } from './set-up-problem.mjs'

/**
 * The port that PORT asks for; 3000 if it asks for none.
 *
 * @param {string | undefined} text
 * @throws {SetUpProblem} if it is no port
 */
export function readPort(text) {
  if (text === undefined || text.trim() === '') return 3000
  const port = Number(text)
  if (/^\d+$/.test(text.trim()) && port >= 1 && port <= 65535) return port
  throw new SetUpProblem(
    `PORT is "${text}", but a port is a number from 1 to 65535: PORT=3001 npm start`,
  )
}
