/**
 * Goes before `(?<![\p{L}…])` and adds nothing to it: most places in a text are behind a plain letter, and a pattern sees
 * that much faster than whether a letter of any script stands there.
 */
export const NOT_BEHIND_LETTER = '(?<![A-Za-z])'
