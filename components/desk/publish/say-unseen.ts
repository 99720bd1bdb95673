/** How many of the questions nobody has looked at yet, in a sentence or two. */
export function sayUnseen(unseen: number, all: number): string {
  if (unseen === all) {
    return all === 1
      ? 'Nobody has looked over the question yet. The desk drafted it from the article.'
      : `Nobody has looked over the ${String(all)} questions yet. The desk drafted them from the article.`
  }
  return unseen === 1
    ? `One of the ${String(all)} questions is a draft that nobody has kept yet.`
    : `${String(unseen)} of the ${String(all)} questions are drafts that nobody has kept yet.`
}
