/** `Archie’s`, `James’s`, `the Beatles’`: the owner's form of a name, in the article's own kind of apostrophe or not. */
export function possessive(name: string): string {
  return /[a-z]s$/.test(name) && /^the\b/.test(name) ? `${name}’` : `${name}’s`
}
