const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const LONGEST = 80

/** Whether a value can be the name of an article's folder: nothing in it leads to another folder. */
export function isSlug(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST && SLUG.test(value)
}
