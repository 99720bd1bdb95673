import { FEEDBACKS, PASSAGE_MODES } from '@/lib/quiz/item'
import { isSlug } from '@/lib/quiz/is-slug'
import type { Manuscript, ManuscriptArticle, ManuscriptPicture, TakenOut } from './manuscript'
import { readReviewItem } from './read-item'
import {
  reading,
  readBoolean,
  readCount,
  readForm,
  readGroup,
  readList,
  readOptional,
  readText,
  readWord,
  refuse,
  type Read,
  type Whole,
} from './read-values'

/** As much as a content file may hold. */
const LONGEST_PASSAGE = 1_000_000
/** Ten times what the content check lets through: what is too long there is kept here, and said beside its field. */
const LONGEST_FIELD = 20_000
const LONGEST_NAME = 200
const MOST_ITEMS = 1000
const MOST_TAKEN_OUT = 20_000
const MOST_PICTURES = 500
const ID = /^[a-z0-9]{1,40}$/

/** Whether a value can be the id of a manuscript: nothing in it leads to another folder. */
export function isManuscriptId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value)
}

/**
 * The manuscript that `value` is, copied field by field: fields that are not known stay out, and every text and list
 * has a limit.
 */
export function readManuscript(value: unknown): Read<Manuscript> {
  return reading(() => {
    const {
      id,
      changes,
      slug,
      article,
      feedback,
      passageMode,
      items,
      takenOut,
      pictures,
      picturesBeside,
    } = readGroup(value, 'manuscript')
    return {
      id: readForm(id, 'name of the manuscript', ID),
      changes: readOptional(changes, readChanges),
      slug: readText(slug, 'address', LONGEST_NAME),
      article: copyArticle(article),
      feedback: readWord(feedback, 'feedback', FEEDBACKS),
      passageMode: readWord(passageMode, 'way of showing the article', PASSAGE_MODES),
      items: readList(items, 'questions', MOST_ITEMS, readReviewItem),
      takenOut: readList(takenOut, 'texts taken out', MOST_TAKEN_OUT, readTakenOut),
      pictures: readList(pictures, 'pictures', MOST_PICTURES, readPicture),
      picturesBeside: readOptional(picturesBeside, (count) =>
        readCount(count, 'number of pictures', 0),
      ),
    } satisfies Whole<Manuscript>
  })
}

/** The front matter and the passage that `value` is. */
export function readManuscriptArticle(value: unknown): Read<ManuscriptArticle> {
  return reading(() => copyArticle(value))
}

function copyArticle(value: unknown): ManuscriptArticle {
  const fields = readGroup(value, 'article')
  const field = (name: string, called: string) => readText(fields[name], called, LONGEST_FIELD)
  return {
    title: field('title', 'title'),
    byline: field('byline', 'line of authors'),
    source: field('source', 'source'),
    sourceUrl: field('sourceUrl', 'address of the source'),
    published: field('published', 'date'),
    place: field('place', 'place'),
    language: field('language', 'language'),
    passage: readText(fields['passage'], 'article', LONGEST_PASSAGE),
  } satisfies Whole<ManuscriptArticle>
}

function readChanges(value: unknown): NonNullable<Manuscript['changes']> {
  const { slug, version } = readGroup(value, 'published article')
  if (!isSlug(slug)) return refuse('published article')
  return { slug, version: readText(version, 'version', LONGEST_NAME) } satisfies Whole<
    NonNullable<Manuscript['changes']>
  >
}

function readTakenOut(value: unknown): TakenOut {
  const { id, text, reason, after } = readGroup(value, 'text taken out')
  return {
    id: readText(id, 'name of a text taken out', LONGEST_NAME),
    text: readText(text, 'text taken out', LONGEST_PASSAGE),
    reason: readText(reason, 'reason for taking it out', LONGEST_NAME),
    after: readCount(after, 'place of a text taken out', 0),
  } satisfies Whole<TakenOut>
}

function readPicture(value: unknown): ManuscriptPicture {
  const { name, alt, isWanted } = readGroup(value, 'picture')
  return {
    name: readText(name, 'name of a picture', LONGEST_NAME),
    alt: readText(alt, 'description of a picture', LONGEST_FIELD),
    isWanted: readBoolean(isWanted, 'choice of a picture'),
  } satisfies Whole<ManuscriptPicture>
}
