import type { Overruled } from '@/lib/review/manuscript'

const LINE = /^\s*#\s*Overruled (?<gate>[a-z][a-z-]*): (?<reason>.*\S)\s*$/

/** What stands above an item in quiz.yaml whose advice a teacher has overruled; undefined if there is none. */
export function overruledComment(overruled: readonly Overruled[]): string | undefined {
  const lines = overruled.map(({ gate, reason }) => {
    const said = reason.replace(/[\s\p{Cc}]+/gu, ' ').trim()
    return `Overruled ${gate}: ${said}`
  })
  return lines.length === 0 ? undefined : lines.join('\n')
}

/** Whether a comment, without its hash, is one that `overruledComment` wrote. */
export function isOverruledComment(words: string): boolean {
  return LINE.test(`# ${words}`)
}

/** What `overruledComment` wrote, read back from the lines above an item. */
export function readOverruled(lines: readonly string[]): readonly Overruled[] {
  return lines.flatMap((line) => {
    const { gate, reason } = LINE.exec(line)?.groups ?? {}
    return gate === undefined || reason === undefined ? [] : [{ gate, reason }]
  })
}
