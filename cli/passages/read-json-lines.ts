import { readBytes } from './read-bytes'
import { readJsonLine, type PassageLine } from './read-json-line'

const MOST_PROBLEMS = 20

/** The passages of a JSONL file; of one with a problem none, but what is wrong and the code to stop with. */
export async function readJsonLines(
  file: string,
): Promise<readonly PassageLine[] | { readonly problem: string; readonly code: number }> {
  const bytes = await readBytes(file)
  if (bytes === undefined)
    return { problem: `${file}: cannot be read. Check the name and try again.`, code: 2 }
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '')
  const read = text
    .split(/\r?\n/)
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [readJsonLine(line, `${file}:${index + 1}`)],
    )
  const problems = read.flatMap((line) => ('problem' in line ? [line.problem] : []))
  if (problems.length > 0) return { problem: problems.slice(0, MOST_PROBLEMS).join('\n'), code: 1 }
  return read.flatMap((line) => ('problem' in line ? [] : [line]))
}
