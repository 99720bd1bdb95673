import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ITEM_RULES, RULES } from '@/lib/content/rules'
import { reportOn } from './article-files-of'

const names = RULES.map(({ name }) => name)
const guide = readFileSync('content/README.md', 'utf8')

/** The cells of the guide's table of messages, row by row. */
function tableOfMessages(): readonly (readonly string[])[] {
  const table = guide.slice(guide.indexOf('## Every message'))
  return [...table.matchAll(/^\| `.*\|$/gm)].map(([row]) =>
    row.split('|').map((cell) => cell.trim()),
  )
}

function fenced(language: string): string | undefined {
  return new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(guide)?.[1]
}

describe('rules', () => {
  it('are one file each, named after the rule', () => {
    const files = readdirSync('lib/content/rules').map((file) => file.replace(/\.ts$/, ''))
    expect(names.toSorted()).toEqual(files.toSorted())
  })

  it('about items are among all', () => {
    expect(RULES).toEqual(expect.arrayContaining([...ITEM_RULES]))
  })

  it('are all in the guide for teachers, with their level, in order', () => {
    const rows = tableOfMessages().map(([, name, level]) => [name, level])
    expect(rows).toEqual(RULES.map(({ name, severity }) => [`\`${name}\``, severity]))
  })

  it('all have a meaning and a cure in the guide', () => {
    expect(tableOfMessages().filter((cells) => cells.slice(1, 5).includes(''))).toEqual([])
  })

  it('are all met in a test of what the check says', () => {
    const tests = ['load-article', 'check-folder']
      .map((name) => readFileSync(`tests/unit/content/${name}.test.ts`, 'utf8'))
      .join('')
    expect(names.filter((name) => !new RegExp(`:\\d+ ${name}\\b`).test(tests))).toEqual([])
  })

  it('find nothing in the example of the guide', () => {
    expect(reportOn({ article: fenced('markdown'), quiz: fenced('yaml') })).toBe('')
  })
})
