import type { ItemRule, Rule } from './rule'
import { articleWithoutQuiz } from './rules/article-without-quiz'
import { binaryFile } from './rules/binary-file'
import { choiceWithoutDistractors } from './rules/choice-without-distractors'
import { distractorEqualsKey } from './rules/distractor-equals-key'
import { distractorInEvidence } from './rules/distractor-in-evidence'
import { distractorIsAccepted } from './rules/distractor-is-accepted'
import { duplicateDistractor } from './rules/duplicate-distractor'
import { duplicateField } from './rules/duplicate-field'
import { duplicateId } from './rules/duplicate-id'
import { duplicateLeft } from './rules/duplicate-left'
import { duplicatePart } from './rules/duplicate-part'
import { emptyFile } from './rules/empty-file'
import { emptyPassage } from './rules/empty-passage'
import { evidenceNotFound } from './rules/evidence-not-found'
import { evidenceWithoutChoice } from './rules/evidence-without-choice'
import { fileTooBig } from './rules/file-too-big'
import { folderName } from './rules/folder-name'
import { formerName } from './rules/former-name'
import { frontMatter } from './rules/front-matter'
import { keyNotInEvidence } from './rules/key-not-in-evidence'
import { keyStandsOut } from './rules/key-stands-out'
import { keyTooShort } from './rules/key-too-short'
import { linkLeadsOut } from './rules/link-leads-out'
import { markupInText } from './rules/markup-in-text'
import { missingField } from './rules/missing-field'
import { missingPicture } from './rules/missing-picture'
import { mixedOptions } from './rules/mixed-options'
import { noItems } from './rules/no-items'
import { pictureName } from './rules/picture-name'
import { pictureWithoutAlt } from './rules/picture-without-alt'
import { quizWithoutArticle } from './rules/quiz-without-article'
import { rawHtml } from './rules/raw-html'
import { relativeDateWithoutPublished } from './rules/relative-date-without-published'
import { remotePicture } from './rules/remote-picture'
import { stemNamesKey } from './rules/stem-names-key'
import { strayFolder } from './rules/stray-folder'
import { tangledMarkdown } from './rules/tangled-markdown'
import { tooDeep } from './rules/too-deep'
import { tooLong } from './rules/too-long'
import { twoKeys } from './rules/two-keys'
import { unfinishedStem } from './rules/unfinished-stem'
import { unknownField } from './rules/unknown-field'
import { unreadableFile } from './rules/unreadable-file'
import { unreadableKey } from './rules/unreadable-key'
import { unsafeLink } from './rules/unsafe-link'
import { unsortedNumbers } from './rules/unsorted-numbers'
import { unusedField } from './rules/unused-field'
import { unusedRationale } from './rules/unused-rationale'
import { wrongEncoding } from './rules/wrong-encoding'
import { wrongValue } from './rules/wrong-value'
import { yamlFeature } from './rules/yaml-feature'
import { yamlSyntax } from './rules/yaml-syntax'

/** The rules about items, in the order in which they are applied. */
export const ITEM_RULES: readonly ItemRule[] = [
  duplicateId,
  unusedField,
  keyTooShort,
  duplicatePart,
  choiceWithoutDistractors,
  markupInText,
  unfinishedStem,
  stemNamesKey,
  unreadableKey,
  relativeDateWithoutPublished,
  distractorEqualsKey,
  duplicateDistractor,
  distractorIsAccepted,
  twoKeys,
  unusedRationale,
  keyStandsOut,
  mixedOptions,
  unsortedNumbers,
  evidenceNotFound,
  evidenceWithoutChoice,
  keyNotInEvidence,
  distractorInEvidence,
]

/** Every rule: those that the readers apply, from the folder inwards, and those about items. */
export const RULES: readonly Rule[] = [
  folderName,
  strayFolder,
  articleWithoutQuiz,
  quizWithoutArticle,
  linkLeadsOut,
  unreadableFile,
  fileTooBig,
  emptyFile,
  binaryFile,
  wrongEncoding,
  frontMatter,
  formerName,
  yamlSyntax,
  yamlFeature,
  tooDeep,
  missingField,
  unknownField,
  duplicateField,
  wrongValue,
  tooLong,
  emptyPassage,
  tangledMarkdown,
  rawHtml,
  unsafeLink,
  remotePicture,
  pictureName,
  missingPicture,
  pictureWithoutAlt,
  noItems,
  duplicateLeft,
  ...ITEM_RULES,
]
