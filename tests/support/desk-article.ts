import type { ManuscriptArticle } from '@/lib/review/manuscript'

/** A short article with facts of most kinds, as fields of the desk. */
export const DESK_ARTICLE: ManuscriptArticle = {
  title: 'A bakery', byline: 'Jo Poe', source: 'The Post', sourceUrl: 'https://post.example/bakery', published: '2023-11-15',
  place: 'Leeds', language: 'en-GB',
  passage: [
    'Ann Reed, 39, runs a *bakery* in Leeds. She opened it in 2019 with her brother Peter Cole, 44.',
    'In 2021 the bakery won a prize. Mary Bell, 58, gave it to them in the town hall.',
    'Ann Reed baked 300 loaves for the day. Peter Cole carried them to the hall. Dozens of people came.',
    'The street was closed, and people sang. “We never slept,” said Peter Cole. The bakery is open from Monday to Saturday.',
  ].join('\n\n'),
} // prettier-ignore
