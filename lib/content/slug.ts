const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const LONGEST = 80

/** Whether a name can be an article's: nothing in it leads to another folder. */
export function isSlug(name: string): boolean {
  return name.length <= LONGEST && SLUG.test(name)
}
