import { scrypt, timingSafeEqual } from 'node:crypto'
import { foldPassphrase } from './passphrase-words'

/** How a passphrase is hashed; numbers as scrypt names them. */
export interface HashCost {
  readonly N: number
  readonly r: number
  readonly p: number
}

export interface PassphraseHash {
  readonly cost: HashCost
  readonly salt: Buffer
  readonly hash: Buffer
}

/** 32 MB and a tenth of a second. What lies on the disk is the hash of a made passphrase, which has 62 bits besides. */
export const HASH_COST: HashCost = { N: 2 ** 15, r: 8, p: 1 }
const BYTES = 32

/** The scrypt hash of a passphrase, as it is typed. */
export function hashPassphrase(
  passphrase: string,
  salt: Buffer,
  cost: HashCost = HASH_COST,
): Promise<PassphraseHash> {
  const maxmem = 128 * cost.r * (2 * cost.N + cost.p)
  return new Promise((resolve, reject) => {
    scrypt(foldPassphrase(passphrase), salt, BYTES, { ...cost, maxmem }, (error, hash) => {
      if (error === null) resolve({ cost, salt, hash })
      else reject(error)
    })
  })
}

/** Whether what was typed is the passphrase. It takes as long for each. */
export async function isPassphrase(typed: string, expected: PassphraseHash): Promise<boolean> {
  const { hash } = await hashPassphrase(typed, expected.salt, expected.cost)
  return hash.length === expected.hash.length && timingSafeEqual(hash, expected.hash)
}
