import { isFields } from '@/lib/quiz/read-response'

/*
 * Readers of values that came from outside: the device, or a request. Each gives a copy with the right type, or throws
 * `Unreadable`, which `reading` turns into an outcome. Nothing else of it leaves this room.
 */

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  /** A sentence for the teacher. */
  | { readonly ok: false; readonly says: string }

/** A type whose optional fields have to be named too, so that a reader cannot forget one. */
export type Whole<T> = { readonly [Name in keyof Required<T>]: T[Name] }

class Unreadable extends Error {}

/** What `read` gives, or the sentence of the first value that could not be read. */
export function reading<T>(read: () => T): Read<T> {
  try {
    return { ok: true, value: read() }
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, says: error.message }
    throw error
  }
}

/** The fields of an object; `name` is what it is called in a sentence, as in all readers here. */
export function readGroup(value: unknown, name: string): Readonly<Record<string, unknown>> {
  return isFields(value) ? value : refuse(name)
}

/** A text of at most `most` characters, perhaps empty. */
export function readText(value: unknown, name: string, most: number): string {
  if (typeof value !== 'string') return refuse(name)
  if (value.length > most) {
    throw new Unreadable(
      `The ${name} has ${inWords(value.length)} characters, and at most ${inWords(most)} can be kept. Shorten it.`,
    )
  }
  return value
}

/** Each entry of a list of at most `most`, read by `read`. */
export function readList<T>(
  value: unknown,
  name: string,
  most: number,
  read: (entry: unknown) => T,
): readonly T[] {
  if (!Array.isArray(value)) return refuse(name)
  if (value.length > most) {
    throw new Unreadable(
      `There are ${inWords(value.length)} ${name}, and at most ${inWords(most)} can be kept. Take some out.`,
    )
  }
  return value.map((entry: unknown) => read(entry))
}

export function readBoolean(value: unknown, name: string): boolean {
  return typeof value === 'boolean' ? value : refuse(name)
}

/** A whole number from `least` to a thousand million. */
export function readCount(value: unknown, name: string, least: number): number {
  const isCount = typeof value === 'number' && Number.isSafeInteger(value)
  return isCount && value >= least && value <= 1e9 ? value : refuse(name)
}

export function readWord<Word extends string>(
  value: unknown,
  name: string,
  words: readonly Word[],
): Word {
  return words.find((word) => word === value) ?? refuse(name)
}

/** A text that has to have a form, such as an id. */
export function readForm(value: unknown, name: string, form: RegExp): string {
  return typeof value === 'string' && form.test(value) ? value : refuse(name)
}

/** What is not there stays out. */
export function readOptional<T>(value: unknown, read: (value: unknown) => T): T | undefined {
  return value === undefined || value === null ? undefined : read(value)
}

export function refuse(name: string): never {
  throw new Unreadable(
    `This page and the server do not understand each other: the ${name} cannot be read. Reload the page; your work is kept on this device.`,
  )
}

function inWords(count: number): string {
  return count.toLocaleString('en-GB')
}
