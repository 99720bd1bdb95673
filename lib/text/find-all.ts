/**
 * Every match of a pattern with the flag `g`, in order. As `matchAll`, which makes a copy of the pattern for each text
 * and has it compiled anew when the copy before is gone.
 */
export function findAll(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    // A match of nothing would be found again and again.
    if (match[0] === '') pattern.lastIndex += isPair(text, match.index) ? 2 : 1
  }
  return found
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff
}
