import { readFileSync } from 'node:fs'

/** The bytes of a file in tests/fixtures/import. */
export function readFixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../fixtures/import/${name}`, import.meta.url)))
}
