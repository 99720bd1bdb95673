import { foldName } from '@/lib/text/fold'
import { isTitle, readTitledName } from '@/lib/text/person-names/titles'

/** Whether somebody is only known by the office: `King`, `Duke of Sussex`, `Dalai Lama`; not `Joan of Arc`. */
export function isOffice(name: string): boolean {
  const folded = foldName(name)
  const [first = '', second] = folded.split(' ', 2)
  if (folded === 'dalai lama' || (second === 'of' && isTitle(first))) return true
  return readTitledName(folded).words.length === 0
}
