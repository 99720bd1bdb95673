import type { AdviceName, GateName } from '@/lib/quiz/gates'

/** What to do about each thing that a gate says against an item. */
const FIXES: Readonly<Record<GateName | AdviceName, string>> = {
  'unfinished-stem': 'Look over the question and complete it.',
  'stem-too-long': 'Ask in fewer words.',
  'dangling-pronoun': 'Say who or what is meant.',
  'key-too-long': 'Shorten the right answer to what is asked for.',
  'distractor-equals-key': 'Write another wrong choice, or take it out.',
  'duplicate-distractor': 'Write another wrong choice, or take it out.',
  'mixed-options': 'Write all the choices in the same form.',
  'unsorted-numbers': 'Choose the kind that the choices are of.',
  'key-stands-out': 'Write the wrong choices in the same manner as the right answer.',
  'stem-tells-sex': 'Ask without “he” or “she”, or write other wrong choices.',
  'stem-names-key': 'Ask in other words.',
  'verbatim-stem': 'Ask in words of your own.',
  'answerable-without-article': 'Ask for something that only the article tells.',
  'evidence-not-found': 'Select the words in the article again.',
  'key-not-in-evidence': 'Select the words that prove the right answer, or correct it.',
  'key-outside-evidence': 'Select more of the sentence, so that pupils see the answer in it.',
  'gap-does-not-fit': 'Leave one gap that the right answer fills as it stands.',
  'distractor-is-accepted': 'Write another wrong choice.',
  'two-keys': 'Write a wrong choice that nobody can take for another choice.',
  'distractor-true': 'Write a wrong choice that the article does not make true.',
  'stem-gives-other-key': 'Ask one of the two questions in other words.',
  'two-items-on-one-fact': 'Drop one of the two questions.',
  'distractor-in-evidence':
    'See that the sentence makes plain which of the two is meant, or write another wrong choice.',
}

/** What to do about what a gate says. */
export function fixFor(gate: string): string {
  return new Map(Object.entries(FIXES)).get(gate) ?? 'Look it over.'
}
