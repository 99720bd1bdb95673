import type { Diagnostic } from '@/lib/content/diagnostic'
import type { ItemField, Problem } from '@/lib/review/problem'
import type { ManuscriptArticle } from '@/lib/review/manuscript'

/** What a form says beside a field: what is wrong, and what to do. */
export type Words = Pick<Problem, 'says' | 'fix'>

type Field = ItemField | keyof ManuscriptArticle

/** What a field has to be, by the field: the rules `wrong-value` and `missing-field`. */
const OF_FIELDS: Readonly<Partial<Record<Field, Words>>> = {
  title: { says: 'The article has no headline.', fix: 'Write the headline.' },
  sourceUrl: { says: 'This is not the whole address of a page.', fix: 'Copy the address from the browser: it starts with https://.' },
  published: { says: 'This is no day that can be read.', fix: 'Write it as year, month and day, such as 2023-11-15, or leave it empty.' },
  language: { says: 'No language has this name.', fix: 'Write en-GB for British or en-US for American English.' },
  id: { says: 'This cannot be the short name of a question.', fix: 'Write small letters, digits and hyphens, such as archie-age.' },
  kind: { says: 'There is no such kind.', fix: 'Choose what sort of fact is asked for.' },
  ask: { says: 'There is no such way of asking.', fix: 'Choose how it is asked.' },
  stem: { says: 'The question is empty.', fix: 'Write the question.' },
  key: { says: 'The right answer is missing.', fix: 'Write what is right.' },
  accept: { says: 'This alternative is empty.', fix: 'Write it, or take it out.' },
  distractors: { says: 'This wrong choice is empty.', fix: 'Write it, or take it out.' },
  evidence: { says: 'No words of the article prove the answer.', fix: 'Select the words in the article.' },
} // prettier-ignore

/** What the rules of the content check say on the desk, where nobody sees the files. `…` stands for what was found. */
const OF_RULES: Readonly<Record<string, Words>> = {
  'folder-name': { says: 'This cannot be the last part of an address.', fix: 'Write small letters a to z, digits and single hyphens, such as moon-landing.' },
  'too-long': { says: 'This is too long to be shown.', fix: 'Shorten it.' },
  'former-name': {
    says: 'An old link of this article would lead to another one too.',
    fix: 'Open article.md in its folder and take that name out of formerly.',
  },
  'empty-passage': { says: 'The article is empty.', fix: 'Paste the article, or write it here.' },
  'tangled-markdown': { says: 'A paragraph of the article has too many signs to be read.', fix: 'Paste the article again as plain text.' },
  'raw-html': { says: 'There is HTML in the article, of which pupils see nothing: ….', fix: 'Take it out. For italics write *words*, for bold **words**.' },
  'unsafe-link': { says: 'A link leads nowhere that can be shown: ….', fix: 'Copy the whole address from the browser, or take the link out.' },
  'remote-picture': { says: 'A picture is on another site, and pupils do not see it: ….', fix: 'Take it out, or bring the article again with the picture in the file.' },
  'picture-name': { says: 'This cannot be the name of a picture: ….', fix: 'Take the picture out.' },
  'missing-picture': { says: 'A picture is named that did not come with the article: ….', fix: 'Take it out, or correct its name.' },
  'picture-without-alt': { says: 'Nothing says what the picture … shows.', fix: 'Say it in a few words, for those who cannot see the picture.' },
  'binary-file': { says: 'There are signs in it that are no text.', fix: 'Paste the article again as plain text.' },
  'file-too-big': { says: 'The article is too long for one page.', fix: 'Keep a part of it.' },
  'no-items': { says: 'The quiz asks nothing yet.', fix: 'Add a question, or write one.' },
  'duplicate-id': { says: 'Another question has the same short name.', fix: 'Give this question another one.' },
  'duplicate-left': { says: 'Two pairs have the same left side.', fix: 'Take one of them out, or say what is different.' },
  'unused-field': { says: 'This means nothing for this way of asking.', fix: 'Take it out.' },
  'unused-rationale': { says: 'This explains a choice that is not there.', fix: 'Take it out.' },
  'key-too-short': { says: 'There are too few: three things to put in order, or two pairs to match.', fix: 'Add some.' },
  'duplicate-part': { says: 'The same thing is to be put in order twice.', fix: 'Take one of them out, or say what is different.' },
  'choice-without-distractors': { says: 'There is nothing to choose from.', fix: 'Write a wrong choice or two, or let pupils type.' },
  'markup-in-text': { says: 'There are signs of Markdown or HTML in …, which pupils would see as signs.', fix: 'Take the signs out and leave the words.' },
  'stem-names-key': { says: 'The question has its own answer in it.', fix: 'Ask in other words.' },
  'unreadable-key': { says: 'The right answer … cannot be read as what the answer is said to be.', fix: 'Write the value itself, or choose “Other words”.' },
  'relative-date-without-published': { says: 'The right answer … counts from the day on which the article came out, and that day is not known.', fix: 'Say when the article came out, or write the whole date.' },
  'distractor-equals-key': { says: 'A wrong choice is the right answer itself.', fix: 'Write another, or take it out.' },
  'duplicate-distractor': { says: 'The same wrong choice is there twice.', fix: 'Write another, or take it out.' },
  'distractor-is-accepted': { says: 'This wrong choice would be marked right.', fix: 'Write another, or take it out of the alternatives.' },
  'evidence-not-found': { says: 'These words do not stand in the article, or in several places.', fix: 'Select the words in the article again.' },
  'evidence-without-choice': { says: 'Every sentence of the article is the evidence, so that there is nothing to choose.', fix: 'Select fewer words, or ask in another way.' },
} // prettier-ignore

/** What the desk says of a diagnostic that is about this field. */
export function wordDiagnostic({ rule, expected, found, fix }: Diagnostic, field?: Field): Words {
  const words = rule === 'wrong-value' || rule === 'missing-field' ? field && OF_FIELDS[field] : OF_RULES[rule] // prettier-ignore
  if (words === undefined) {
    const says = `This should be ${expected}. It is ${found}.`
    return { says: curled(says), fix: curled(fix) }
  }
  return { says: words.says.replace('…', curled(shownIn(found))), fix: words.fix }
}

/** What the desk says of a rule that needs nothing found. */
export function wordRule(rule: string): Words {
  return OF_RULES[rule] ?? { says: rule, fix: 'Look it over.' }
}

/** The thing itself: `"x.jpg", which is not there` without what is said of it. */
function shownIn(found: string): string {
  return /".*?"(?=$|[,;]| \()/.exec(found)?.[0] ?? found
}

function curled(words: string): string {
  return words.replace(/"(.*?)"(?=$|[,;.]| )/g, '“$1”')
}
