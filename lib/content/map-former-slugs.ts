import type { Shelved } from './shelf'

/** Where each former slug leads. Of two articles that both claim one, the first by name has it. */
export function mapFormerSlugs(articles: Iterable<Shelved>): ReadonlyMap<string, string> {
  const former = new Map<string, string>()
  for (const { slug, formerly } of articles) {
    for (const name of formerly) {
      const other = former.get(name)
      if (other === undefined || slug < other) former.set(name, slug)
    }
  }
  return former
}
