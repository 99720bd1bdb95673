/** The least time that a task takes a processor, of several rounds, in ms; what else the machine does hardly counts. */
export function leastTime(rounds: number, task: () => unknown): number {
  let least = Infinity
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage()
    task()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}
