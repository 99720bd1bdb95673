type Run = (argv: readonly string[]) => Promise<number>

/** Each verb with the module that does it, loaded only when it is asked for. */
const VERBS: Readonly<Record<string, () => Promise<{ readonly run: Run }>>> = {
  check: () => import('./check'),
  draft: () => import('./draft'),
  facts: () => import('./facts'),
  import: () => import('./import'),
  mark: () => import('./mark'),
  passphrase: () => import('./passphrase'),
}

async function main([verb, ...argv]: readonly string[]): Promise<number> {
  const load = verb !== undefined && Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined
  if (load) return (await load()).run(argv)
  const verbs = Object.keys(VERBS).join(', ')
  console.error(
    verb === undefined
      ? `Say what to do: npm run --silent dateline -- VERB, where VERB is one of ${verbs}.`
      : `"${verb}" is none of the things that dateline can do. Use one of ${verbs}.`,
  )
  return 2
}

process.exitCode = await main(process.argv.slice(2))

export {}
