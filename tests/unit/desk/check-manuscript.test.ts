import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RULES } from '@/lib/content/rules'
import { checkManuscript } from '@/lib/desk/check-manuscript'
import { draftedItems } from '@/lib/desk/drafted-items'
import { findIn } from '@/lib/desk/find-in'
import { wordRule } from '@/lib/desk/diagnostic-words'
import { fixFor } from '@/lib/desk/advice-words'
import { ADVICE, GATES } from '@/lib/quiz/gates'
import { applyChange } from '@/lib/review/apply-change'
import type { Manuscript, ReviewItem } from '@/lib/review/manuscript'
import type { Problem } from '@/lib/review/problem'
import { anyChange, BASE_ITEM, MANUSCRIPT } from '../../support/any-manuscript'
import { DESK_ARTICLE } from '../../support/desk-article'

const GOOD: Manuscript = {
  ...MANUSCRIPT,
  items: MANUSCRIPT.items.slice(0, 1),
  pictures: [],
}

/** One line for each problem: how bad, which rule, where. */
function linesOf(problems: readonly Problem[]): readonly string[] {
  return problems.map((problem) => {
    const { severity, rule, about } = problem
    if (about === 'quiz') return `${severity} ${rule} quiz`
    if (about === 'article') return `${severity} ${rule} ${problem.field}`
    const part = problem.part === undefined ? '' : ` ${problem.part}`
    return `${severity} ${rule} ${problem.id} ${problem.field}${part}`
  })
}

function withItem(item: object, more: Partial<ReviewItem> = {}): Manuscript {
  return {
    ...GOOD,
    items: [{ item: { ...BASE_ITEM, ...item }, isKept: true, overruled: [], ...more }],
  }
}

function withArticle(
  article: Partial<Manuscript['article']>,
  more: Partial<Manuscript> = {},
): Manuscript {
  return { ...GOOD, ...more, article: { ...GOOD.article, ...article } }
}

describe('checkManuscript', () => {
  it('finds nothing in a manuscript that is in order', () => {
    expect(checkManuscript(GOOD)).toEqual([])
  })

  it('has nothing against a quiz that was just drafted, but what is said of good ones too', () => {
    const items = draftedItems(findIn(DESK_ARTICLE))
    const problems = checkManuscript({ ...MANUSCRIPT, article: DESK_ARTICLE, items, pictures: [] })
    expect(problems.filter(({ rule }) => rule !== 'distractor-in-evidence')).toEqual([])
  })

  it.each<[what: string, manuscript: Manuscript, problems: readonly string[]]>([
    ['a slug that is no address', { ...GOOD, slug: 'A move!' }, ['error folder-name slug']],
    ['no title', withArticle({ title: ' ' }), ['error wrong-value title']],
    ['a day that is none', withArticle({ published: '2023-02-30' }), ['error wrong-value published']],
    ['half an address', withArticle({ sourceUrl: 'post.example' }), ['error wrong-value sourceUrl']],
    ['no language', withArticle({ language: 'klingonish' }), ['error wrong-value language']],
    ['a byline without end', withArticle({ byline: 'Jo Poe '.repeat(40) }), ['error too-long byline']],
    ['HTML in the passage', withArticle({ passage: `${GOOD.article.passage}\n\n<u>A</u>` }), ['warning raw-html passage', 'warning raw-html passage']],
    ['a picture that nobody brought', withArticle({ passage: `${GOOD.article.passage}\n\n![A](a.jpg)` }), ['error missing-picture pictures']],
    ['a picture that says nothing', withArticle({ passage: `${GOOD.article.passage}\n\n![](a.jpg)` }, { pictures: [{ name: 'a.jpg', alt: '', isWanted: true }] }), ['warning picture-without-alt pictures']],
    ['a picture that is not wanted', withArticle({ passage: `${GOOD.article.passage}\n\n![](a.jpg)` }, { pictures: [{ name: 'a.jpg', alt: '', isWanted: false }] }), []],
    ['no items', { ...GOOD, items: [] }, ['error no-items quiz']],
    ['no stem', withItem({ stem: '' }), ['error wrong-value ann-age stem']],
    ['no key', withItem({ key: '' }), ['error wrong-value ann-age key']],
    ['no evidence', withItem({ evidence: [] }), ['error wrong-value ann-age evidence']],
    ['evidence of other words', withItem({ evidence: [...BASE_ITEM.evidence, { quote: 'She slept.' }] }), ['error evidence-not-found ann-age evidence 1']],
    ['no distractors', withItem({ distractors: [] }), ['error choice-without-distractors ann-age distractors']],
    ['an empty distractor', withItem({ distractors: ['41', ''], rationales: {} }), ['error wrong-value ann-age distractors 1']],
    ['an empty alternative', withItem({ accept: ['', 'x'] }), ['error wrong-value ann-age accept 0']],
    ['the key among the distractors', withItem({ distractors: ['41', '39'] }), ['error distractor-equals-key ann-age distractors 1']],
    ['an id that is none', withItem({ id: 'Ann Age' }), ['error wrong-value Ann Age id']],
    ['no id', withItem({ id: '' }), ['error wrong-value  id']],
    ['an explanation without end', withItem({ rationales: { '7': 'So. '.repeat(400) } }), ['error too-long ann-age rationales 1']],
    ['a match of one pair', withItem({ ask: 'match', stem: 'Match each person to an age.', key: [{ left: 'Ann', right: '39' }], distractors: [] }), ['error key-too-short ann-age key']],
    ['an empty right side', withItem({ ask: 'match', stem: 'Match each person to an age.', key: [{ left: 'Ann Reed', right: '39' }, { left: 'Her son', right: '' }], distractors: [] }), ['error key-too-short ann-age key', 'error wrong-value ann-age key 1']],
    ['two left sides that are the same', withItem({ ask: 'match', stem: 'Match each person to an age.', key: [{ left: 'Ann Reed', right: '39' }, { left: 'Her son', right: '7' }, { left: 'Ann Reed', right: '8' }], distractors: [] }), ['error duplicate-left ann-age key 2']],
    ['a key that the evidence has not', withItem({ key: '52' }), ['advice key-not-in-evidence ann-age evidence']],
    ['a distractor in the evidence', withItem({ kind: 'place', stem: 'Where did Ann Reed move?', key: 'Leeds', distractors: ['York', 'Ann Reed'] }), ['advice mixed-options ann-age distractors 1', 'advice distractor-in-evidence ann-age distractors 1']],
    ['a pronoun for nobody', withItem({ stem: 'How old is she?' }), ['advice dangling-pronoun ann-age stem']],
  ])('says of %s where it is', (_, manuscript, problems) => {
    expect(linesOf(checkManuscript(manuscript))).toEqual(problems)
  }) // prettier-ignore

  it('says what is wrong and what to do, in sentences for a teacher', () => {
    const [problem] = checkManuscript(withItem({ distractors: ['41', '<b>7</b>'], rationales: {} }))
    expect(problem).toMatchObject({
      says: 'There are signs of Markdown or HTML in “<b>7</b>”, which pupils would see as signs.',
      fix: 'Take the signs out and leave the words.',
    })
  })

  it('leaves out advice that is overruled', () => {
    const overruled = [{ gate: 'key-not-in-evidence', reason: 'It says so below.' }]
    expect(checkManuscript(withItem({ key: '52' }, { overruled }))).toEqual([])
  })

  it('lets nobody overrule a missing key or evidence', () => {
    const overruled = ['wrong-value', 'evidence-not-found'].map((gate) => ({
      gate,
      reason: 'Why not?',
    }))
    const item = { key: '', evidence: [{ quote: 'She slept.' }] }
    expect(linesOf(checkManuscript(withItem(item, { overruled })))).toEqual([
      'error wrong-value ann-age key',
      'error evidence-not-found ann-age evidence',
    ])
  })

  it('looks at each item beside the others', () => {
    const items = [BASE_ITEM, { ...BASE_ITEM, id: 'again' }].map((item) => ({
      item,
      isKept: true,
      overruled: [],
    }))
    expect(linesOf(checkManuscript({ ...GOOD, items }))).toEqual([
      'advice two-items-on-one-fact ann-age evidence',
      'advice two-items-on-one-fact again evidence',
    ])
  })

  it('points only at items that there are, after any changes, and says something of each', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 10 }), (changes) => {
        const manuscript = changes.reduce(applyChange, MANUSCRIPT)
        const ids = new Set(manuscript.items.map(({ item }) => item.id))
        for (const problem of checkManuscript(manuscript)) {
          if (problem.about === 'item') expect(ids).toContain(problem.id)
          expect(problem.says).toMatch(/^\S.*\.$/)
          expect(problem.fix).toMatch(/^\S.*\.$/)
        }
      }),
      { seed: 4, numRuns: 60 },
    )
  })
})

/** What only a file can have wrong that a person has written. */
const OF_FILES = new Set([
  'stray-folder', 'article-without-quiz', 'quiz-without-article', 'link-leads-out', 'unreadable-file', 'empty-file', 'wrong-encoding',
  'front-matter', 'yaml-syntax', 'yaml-feature', 'too-deep', 'unknown-field', 'duplicate-field', 'missing-field', 'wrong-value',
]) // prettier-ignore

describe('the words of the desk', () => {
  it.each(RULES.map(({ name }) => name).filter((name) => !OF_FILES.has(name)))('are there for the rule %s', (name) => {
    const isGate = [...GATES, ...ADVICE].some((gate) => gate.name === name)
    if (!isGate) expect(wordRule(name).says).not.toBe(name)
  }) // prettier-ignore

  it.each([...GATES, ...ADVICE].map(({ name }) => name))('say what to do about %s', (name) => {
    expect(fixFor(name)).not.toBe(fixFor('nothing'))
  })
})
