import { stripDiacritics } from '@/lib/text/fold'

const LONGEST = 80

/** The name of the folder for an article: a to z, digits and single hyphens, at most 80; empty if nothing is left. */
export function slugOfTitle(title: string): string {
  const slug = stripDiacritics(title.normalize('NFKC').toLowerCase())
    .replace(/['’‘]/gu, '')
    .replace(/&/gu, ' and ')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
  if (slug.length <= LONGEST) return slug
  const cut = slug.lastIndexOf('-', LONGEST)
  return slug.slice(0, cut > LONGEST / 2 ? cut : LONGEST)
}
