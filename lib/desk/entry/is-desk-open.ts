/** Whether this deployment has a desk at all: `DESK=off` takes it out. */
export function isDeskOpen(env: Environment = process.env): boolean {
  return env['DESK']?.trim().toLowerCase() !== 'off'
}

/** Settings by name, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>
