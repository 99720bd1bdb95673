import { parseEdtf } from '@/lib/calendar/edtf'

/** A passage with what is known of its article, as the commands read it. */
export interface PassageLine {
  readonly file: string
  readonly title?: string | undefined
  readonly passage: string
  readonly published: string | undefined
  readonly language: string | undefined
}

const SHAPE =
  '{"file": "…", "passage": "…"}, with "title", "published" and "language" if they are known'

/** Reads one line of a JSONL file; `place` begins the sentence that says what is wrong with it. */
export function readJsonLine(
  line: string,
  place: string,
): PassageLine | { readonly problem: string } {
  const read = parse(line)
  if (read === undefined)
    return { problem: `${place}: this line is no JSON object. Write ${SHAPE}.` }
  const [file, passage] = [read['file'], read['passage']]
  if (typeof file !== 'string' || typeof passage !== 'string')
    return {
      problem: `${place}: "file" and "passage" must both be there, as texts. Write ${SHAPE}.`,
    }
  const [published, language] = [textOf(read['published']), textOf(read['language'])]
  if (published !== undefined && parseEdtf(published) === undefined)
    return {
      problem: `${place}: "published" says "${published}", which is no date. Write the day as year, month, day: 2023-11-15.`,
    }
  return { file, title: textOf(read['title']), passage, published, language }
}

function parse(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const read: unknown = JSON.parse(line)
    return typeof read === 'object' && read !== null && !Array.isArray(read)
      ? Object.fromEntries(Object.entries(read))
      : undefined
  } catch {
    return undefined
  }
}

function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined
  return typeof value === 'string' ? value : JSON.stringify(value)
}
