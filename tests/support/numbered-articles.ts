/** So many small articles, the first of them the newest: `Report number 1 from the harbour`, and so on. */
export function numberedArticles(count: number): Readonly<Record<string, string>> {
  const files: Record<string, string> = {}
  for (let number = 1; number <= count; number++) {
    Object.assign(
      files,
      smallArticle(
        `report-${String(number)}`,
        `Report number ${String(number)} from the harbour`,
        dayBefore(number),
      ),
    )
  }
  return files
}

/** The two files of an article of three sentences and one question. */
export function smallArticle(
  slug: string,
  title: string,
  published = '2024-03-05',
  passage = 'The pilot Elin Roth brought in a ship. It carried timber. Rain fell until noon.',
): Readonly<Record<string, string>> {
  return {
    [`${slug}/article.md`]: `---
title: ${JSON.stringify(title)}
source: The Harbour Gazette
published: ${published}
language: en-GB
---

${passage}
`,
    [`${slug}/quiz.yaml`]: `feedback: each
passage: shown
items:
  - id: cargo
    kind: text
    ask: choice
    stem: What did the ship carry?
    key: timber
    distractors: [coal, wool]
    evidence: It carried timber.
    rationale: The second sentence says so.
`,
  }
}

/** The day so many days before 2024, in months of 28 days. */
function dayBefore(number: number): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  const month = 12 - (Math.floor((number - 1) / 28) % 12)
  const year = 2023 - Math.floor((number - 1) / (28 * 12))
  return `${String(year)}-${pad(month)}-${pad(28 - ((number - 1) % 28))}`
}
