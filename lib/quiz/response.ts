/** What a pupil gave to one item, by the ids of choices or as typed. It is kept and sent raw. */
export type Response =
  | { readonly ask: 'choice'; readonly choice: string }
  | { readonly ask: 'entry'; readonly text: string }
  /** Ids of choices, first to last. */
  | { readonly ask: 'order'; readonly order: readonly string[] }
  /** Left id to right id; a left without a pair is absent. */
  | { readonly ask: 'match'; readonly pairs: Readonly<Record<string, string>> }
  /** Ids of sentences. */
  | { readonly ask: 'evidence'; readonly sentences: readonly string[] }
