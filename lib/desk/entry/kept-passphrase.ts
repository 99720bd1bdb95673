import type { HashCost } from './hash-passphrase'
import type { Passphrase } from './passphrase-file'

const FORMAT = 1
/** Of the salt, the hash and the secret, in bytes. */
const SHORTEST = 16
/** 1 GB of memory for each try: more than anybody means. */
const DEAREST = 2 ** 23

/** The text of the file that keeps a passphrase. */
export function writeKept({ cost, salt, hash, secret }: Passphrase): string {
  const kept = {
    format: FORMAT,
    scrypt: { ...cost, salt: salt.toString('base64'), hash: hash.toString('base64') },
    secret: secret.toString('base64'),
  }
  return `${JSON.stringify(kept, undefined, 2)}\n`
}

/** @returns `undefined` for a text that `writeKept` did not write, or of which a part is lost */
export function readKept(text: string): Passphrase | undefined {
  const kept = parse(text)
  if (field(kept, 'format') !== FORMAT) return undefined
  const scrypt = field(kept, 'scrypt')
  const cost = readCost(scrypt)
  const salt = readBytes(field(scrypt, 'salt'))
  const hash = readBytes(field(scrypt, 'hash'))
  const secret = readBytes(field(kept, 'secret'))
  if (cost === undefined || salt === undefined || hash === undefined || secret === undefined)
    return undefined
  return { cost, salt, hash, secret }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined
}

function readCost(value: unknown): HashCost | undefined {
  const [N, r, p] = ['N', 'r', 'p'].map((name) => field(value, name))
  if (!isCount(N) || !isCount(r) || !isCount(p)) return undefined
  const isPowerOfTwo = N > 1 && Number.isInteger(Math.log2(N))
  return isPowerOfTwo && N * r * p <= DEAREST ? { N, r, p } : undefined
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0
}

function readBytes(value: unknown): Buffer | undefined {
  if (typeof value !== 'string') return undefined
  const bytes = Buffer.from(value, 'base64')
  return bytes.length >= SHORTEST ? bytes : undefined
}
