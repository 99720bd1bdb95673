// Far beyond what any quiz needs, and far below what the parser's recursion can take. Where its stack ends, V8 may end
// the whole process (while it compiles a regular expression) instead of throwing.
const MOST_OPEN_BRACKETS = 100
const HYPHENS_IN_A_ROW = /^(?: *[-?:] ){20}/m
const FAR_INDENTED = /^ {200,}\S/m

/** Where YAML nests deeper than may be given to the parser. Brackets inside of texts count too. */
export function findDeepNesting(text: string): number | undefined {
  let open = 0
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1)
    if (open > MOST_OPEN_BRACKETS) return index
  }
  return (HYPHENS_IN_A_ROW.exec(text) ?? FAR_INDENTED.exec(text))?.index
}
