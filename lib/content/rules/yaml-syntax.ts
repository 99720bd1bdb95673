import type { ReadingRule, Words } from '../rule'
import { quoted } from '../quoted'

const SAME_COLUMN = {
  expected:
    'the fields of one item to start in the same column, with a hyphen before the first only',
  fix: 'Line this line up with the fields around it, using spaces.',
}

/** The two files are YAML that can be read. `code` is the parser's own name for the problem. */
export const yamlSyntax: ReadingRule<[code: string, message: string, line: string]> = {
  name: 'yaml-syntax',
  severity: 'error',
  says(code, message, line) {
    return { found: quoted(line.trim()), ...wordsFor(code, message, line) }
  },
}

function wordsFor(
  code: string,
  message: string,
  line: string,
): Omit<Words, 'found'> & Partial<Words> {
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        expected: 'one field on a line: its name, a colon, a space, its value',
        found: `${quoted(line.trim())}, which has a second colon or is out of line`,
        fix: 'Put the whole value in quotation marks, or line this line up with the fields around it.',
      }
    case 'TAB_AS_INDENT':
      return {
        expected: 'spaces at the start of a line',
        found: 'a tab',
        fix: 'Replace the tab with two spaces.',
      }
    case 'BAD_SCALAR_START':
      return {
        expected: 'a value that starts with a letter, a digit or a quotation mark',
        fix: 'Put the whole value in quotation marks.',
      }
    case 'BAD_DQ_ESCAPE':
      return {
        expected: 'no backslash between double quotation marks',
        fix: 'Write two backslashes for one, or use single quotation marks around the value.',
      }
    case 'UNEXPECTED_TOKEN':
      return {
        expected: 'nothing after the closing quotation mark or bracket of a value',
        fix: 'Put the whole value in quotation marks, other ones than those inside it.',
      }
    case 'MULTIPLE_DOCS':
      return {
        expected: 'no line of three hyphens inside the file',
        fix: 'Take the line of hyphens out.',
      }
    case 'BAD_INDENT':
      return message.startsWith('Flow') ? missing(message, line) : SAME_COLUMN
    case 'MISSING_CHAR':
      return missing(message, line)
    case 'MULTILINE_IMPLICIT_KEY':
      return unfinished(line)
    default:
      return {
        expected: 'fields, each its name, a colon, a space and its value',
        fix: 'Compare this line with the example in content/README.md.',
      }
  }
}

function missing(message: string, line: string): Omit<Words, 'found'> & Partial<Words> {
  if (message.includes('quote')) {
    return {
      expected: 'a closing quotation mark for every opening one',
      found: 'a text that is still open at this line',
      fix: 'Add the closing quotation mark; it is missing somewhere up to this line.',
    }
  }
  if (message.startsWith('Flow')) {
    return {
      expected: 'a closing bracket for every opening one',
      found: 'a list or a group in brackets that is still open at this line',
      fix: 'Add the closing ] or }; it is missing somewhere up to this line.',
    }
  }
  return message.startsWith('Sequence') ? SAME_COLUMN : unfinished(line)
}

function unfinished(line: string): Words {
  return {
    expected: 'a colon and a space after the name of a field',
    found: quoted(line.trim()),
    fix: 'Finish this line: the name, a colon, a space, the value.',
  }
}
