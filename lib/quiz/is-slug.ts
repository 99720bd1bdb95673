const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** In characters. */
export const LONGEST_SLUG = 80

/** Whether a value can be the name of an article's folder: nothing in it leads to another folder. */
export function isSlug(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_SLUG && SLUG.test(value)
}
