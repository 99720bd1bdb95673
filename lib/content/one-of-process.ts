/**
 * The one value of this name in this process, made at first use. It hangs on `globalThis` because Next.js bundles a
 * module once for each of its layers, and each copy would make its own. A value that is not there is made again.
 */
export function oneOfProcess<Value>(name: string, make: () => Value): Value {
  const key = Symbol.for(`dateline.${name}`)
  const held: Value | undefined = Reflect.get(globalThis, key)
  if (held !== undefined) return held
  const made = make()
  Reflect.set(globalThis, key, made)
  return made
}
