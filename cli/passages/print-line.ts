import { once } from 'node:events'

/** Prints one JSON line, and waits where whoever reads it is slower. */
export async function printLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain')
}
