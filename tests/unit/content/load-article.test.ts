import { describe, expect, it } from 'vitest'
import { ARTICLE, ITEM, QUIZ, reportOn, reportOnItem } from './article-files-of'

describe('what the check says', () => {
  it('stray-folder names what else is there', () => {
    expect(reportOn({ article: undefined, quiz: undefined, names: ['notes.docx'] }))
      .toMatchInlineSnapshot(`
      "content/bridge:1:1 stray-folder (warning)
        expected: article.md and quiz.yaml
        found:    neither, but notes.docx
        fix:      Put both files there, or move the folder out of the content folder."
    `)
  })

  it('stray-folder says that a folder is empty', () => {
    expect(reportOn({ article: undefined, quiz: undefined, names: [] })).toMatchInlineSnapshot(`
      "content/bridge:1:1 stray-folder (warning)
        expected: article.md and quiz.yaml
        found:    an empty folder
        fix:      Put both files there, or move the folder out of the content folder."
    `)
  })

  it('article-without-quiz names a file that may be meant', () => {
    expect(reportOn({ quiz: undefined, names: ['article.md', 'quiz.yml'] })).toMatchInlineSnapshot(`
      "content/bridge/article.md:1:1 article-without-quiz
        expected: quiz.yaml beside article.md
        found:    no quiz.yaml; did you mean "quiz.yml"?
        fix:      Write a quiz.yaml, as in the example in content/README.md."
    `)
  })

  it('quiz-without-article names a file that may be meant', () => {
    expect(reportOn({ article: undefined, names: ['article.md.txt', 'quiz.yaml'] }))
      .toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:1:1 quiz-without-article
        expected: article.md beside quiz.yaml
        found:    no article.md; did you mean "article.md.txt"?
        fix:      Write an article.md, as in the example in content/README.md."
    `)
  })

  it('link-leads-out refuses a link to elsewhere', () => {
    expect(reportOn({ article: { status: 'leads-out' } })).toMatchInlineSnapshot(`
      "content/bridge/article.md:1:1 link-leads-out
        expected: a file or a folder in the content folder itself
        found:    a symbolic link that leads out of it
        fix:      Copy what the link leads to into its place."
    `)
  })

  it('unreadable-file says why', () => {
    expect(reportOn({ quiz: { status: 'unreadable', why: 'a file without leave to read it' } }))
      .toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:1:1 unreadable-file
        expected: a file that can be read
        found:    a file without leave to read it
        fix:      Give the account that runs the site leave to read it, or save the file again."
    `)
  })

  it('file-too-big says how big', () => {
    expect(reportOn({ quiz: { status: 'too-big', size: 2_345_678 } })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:1:1 file-too-big
        expected: a file of at most 1 MB
        found:    a file of 2.3 MB
        fix:      Keep only the article, or only the quiz, in this file; pictures are files of their own."
    `)
  })

  it('empty-file reports both files', () => {
    expect(reportOn({ article: '', quiz: ' \n\n' })).toMatchInlineSnapshot(`
      "content/bridge/article.md:1:1 empty-file
        expected: a file with text in it
        found:    an empty file
        fix:      Save the file again, or write it by the example in content/README.md.
      content/bridge/quiz.yaml:1:1 empty-file
        expected: a file with text in it
        found:    an empty file
        fix:      Save the file again, or write it by the example in content/README.md."
    `)
  })

  it('binary-file says what it looks like', () => {
    expect(reportOn({ article: new TextEncoder().encode('PK\x03\x04word/document.xml') }))
      .toMatchInlineSnapshot(`
      "content/bridge/article.md:1:1 binary-file
        expected: a plain text file
        found:    a Word, OpenDocument or ZIP file
        fix:      Copy the text out of it and save it as plain text in UTF-8."
    `)
  })

  it('wrong-encoding points at the first character that is not UTF-8', () => {
    expect(
      reportOn({
        article: Uint8Array.from(Buffer.from(ARTICLE.replace('Ada', '\x93Ada\x94'), 'latin1')),
      }),
    ).toMatchInlineSnapshot(`
      "content/bridge/article.md:6:1 wrong-encoding
        expected: text in UTF-8
        found:    text that looks like Windows-1252 ("ANSI")
        fix:      Open the file in the editor that you wrote it with, choose "Save as", and pick UTF-8 as its encoding."
    `)
  })

  it('wrong-encoding recognises UTF-16', () => {
    expect(reportOn({ quiz: Uint8Array.from(Buffer.from(`\uFEFF${QUIZ}`, 'utf16le')) }))
      .toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:1:1 wrong-encoding
        expected: text in UTF-8
        found:    text that looks like UTF-16
        fix:      Open the file in the editor that you wrote it with, choose "Save as", and pick UTF-8 as its encoding."
    `)
  })

  it('front-matter is asked for where there is none', () => {
    expect(reportOn({ article: 'The bridge was opened.\n' })).toMatchInlineSnapshot(`
      "content/bridge/article.md:1:1 front-matter
        expected: the title and the other fields between two lines of three hyphens: ---
        found:    "The bridge was opened."
        fix:      Begin the file with a line of three hyphens, a line "title: …" and a line of three hyphens."
    `)
  })

  it('front-matter has to be closed', () => {
    expect(reportOn({ article: '---\ntitle: The bridge\n\nShe is 39.\n' })).toMatchInlineSnapshot(`
      "content/bridge/article.md:1:1 front-matter
        expected: the title and the other fields between two lines of three hyphens: ---
        found:    a first line of hyphens, and no second one
        fix:      Write a line of three hyphens below the last field, above the article."
    `)
  })

  it('yaml-syntax explains a second colon on each line that has one', () => {
    expect(
      reportOn({
        quiz: QUIZ.replace('stem: How', 'stem: Read: how').replace(
          'evidence: She',
          'evidence: Here: she',
        ),
      }),
    ).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:5:11 yaml-syntax
        expected: one field on a line: its name, a colon, a space, its value
        found:    "stem: Read: how old is Ada Byrne?", which has a second colon or is out of line
        fix:      Put the whole value in quotation marks, or line this line up with the fields around it.
      content/bridge/quiz.yaml:7:15 yaml-syntax
        expected: one field on a line: its name, a colon, a space, its value
        found:    "evidence: Here: she is 39.", which has a second colon or is out of line
        fix:      Put the whole value in quotation marks, or line this line up with the fields around it."
    `)
  })

  it('yaml-syntax explains a line that is cut off', () => {
    expect(reportOn({ quiz: QUIZ.replace(/evidence.*\n/, 'evid') })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:7:5 yaml-syntax
        expected: a colon and a space after the name of a field
        found:    "evid"
        fix:      Finish this line: the name, a colon, a space, the value."
    `)
  })

  it('yaml-syntax explains an open quotation mark', () => {
    expect(reportOn({ quiz: QUIZ.replace('stem: ', 'stem: "') })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:7:25 yaml-syntax
        expected: a closing quotation mark for every opening one
        found:    a text that is still open at this line
        fix:      Add the closing quotation mark; it is missing somewhere up to this line."
    `)
  })

  it('yaml-syntax explains an open bracket', () => {
    expect(reportOnItem({ distractors: '[2, 6' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:8:23 yaml-syntax
        expected: a closing bracket for every opening one
        found:    a list or a group in brackets that is still open at this line
        fix:      Add the closing ] or }; it is missing somewhere up to this line."
    `)
  })

  it('yaml-syntax explains words after a quotation mark', () => {
    expect(reportOnItem({ stem: '"Yes" she said?' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:5:17 yaml-syntax
        expected: nothing after the closing quotation mark or bracket of a value
        found:    "stem: "Yes" she said?"
        fix:      Put the whole value in quotation marks, other ones than those inside it."
    `)
  })

  it('yaml-syntax explains a tab', () => {
    expect(reportOn({ quiz: 'items:\n\t- id: a\n' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:2:1 yaml-syntax
        expected: spaces at the start of a line
        found:    a tab
        fix:      Replace the tab with two spaces."
    `)
  })

  it('yaml-syntax explains a sign that no value starts with', () => {
    expect(reportOnItem({ stem: '@home?' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:5:11 yaml-syntax
        expected: a value that starts with a letter, a digit or a quotation mark
        found:    "stem: @home?"
        fix:      Put the whole value in quotation marks."
    `)
  })

  it('yaml-syntax explains a line out of column', () => {
    expect(reportOn({ quiz: 'items:\n  - id: a\n  kind: age\n' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:3:1 yaml-syntax
        expected: the fields of one item to start in the same column, with a hyphen before the first only
        found:    "kind: age"
        fix:      Line this line up with the fields around it, using spaces."
    `)
  })

  it('yaml-syntax explains a backslash', () => {
    expect(reportOnItem({ stem: '"a\\q"' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:5:13 yaml-syntax
        expected: no backslash between double quotation marks
        found:    "stem: "a\\q""
        fix:      Write two backslashes for one, or use single quotation marks around the value."
    `)
  })

  it('yaml-syntax explains a line of hyphens in the quiz', () => {
    expect(reportOn({ quiz: `${QUIZ}---\nitems: []\n` })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:8:1 yaml-syntax
        expected: no line of three hyphens inside the file
        found:    "---"
        fix:      Take the line of hyphens out."
    `)
  })

  it('yaml-feature refuses anchors, aliases and tags', () => {
    expect(reportOn({ quiz: 'feedback: &f each\npassage: *f\nitems: !!seq []\n' }))
      .toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:1:1 missing-field
        expected: the field "items": a list of items, each starting with a hyphen
        found:    nothing
        fix:      Write "items:" and its value.
      content/bridge/quiz.yaml:1:14 yaml-feature
        expected: plain values: no &, * or ! before a value, and no list as the name of a field
        found:    "feedback: &f each"
        fix:      Put the whole value in quotation marks.
      content/bridge/quiz.yaml:2:10 yaml-feature
        expected: plain values: no &, * or ! before a value, and no list as the name of a field
        found:    "passage: *f"
        fix:      Put the whole value in quotation marks.
      content/bridge/quiz.yaml:3:14 yaml-feature
        expected: plain values: no &, * or ! before a value, and no list as the name of a field
        found:    "items: !!seq []"
        fix:      Put the whole value in quotation marks."
    `)
  })

  it('yaml-feature refuses a laugh that doubles without end', () => {
    expect(reportOn({ quiz: 'a: &a [x, x]\nb: &b [*a, *a]\nitems: [*b, *b]\n' }))
      .toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:1:7 yaml-feature
        expected: plain values: no &, * or ! before a value, and no list as the name of a field
        found:    "a: &a [x, x]"
        fix:      Put the whole value in quotation marks.
      content/bridge/quiz.yaml:2:7 yaml-feature
        expected: plain values: no &, * or ! before a value, and no list as the name of a field
        found:    "b: &b [*a, *a]"
        fix:      Put the whole value in quotation marks.
      content/bridge/quiz.yaml:3:8 no-items
        expected: at least one item
        found:    an empty list of items
        fix:      Add an item, as in the example in content/README.md.
      content/bridge/quiz.yaml:3:9 yaml-feature
        expected: plain values: no &, * or ! before a value, and no list as the name of a field
        found:    "items: [*b, *b]"
        fix:      Put the whole value in quotation marks.
      content/bridge/quiz.yaml:3:13 yaml-feature
        expected: plain values: no &, * or ! before a value, and no list as the name of a field
        found:    "items: [*b, *b]"
        fix:      Put the whole value in quotation marks."
    `)
  })

  it('too-deep stops at ten', () => {
    expect(reportOn({ quiz: `items: ${'['.repeat(20)}${']'.repeat(20)}\n` }))
      .toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:1:9 wrong-value
        expected: an item with its fields
        found:    a list
        fix:      Start the item with "- id:" and write its other fields below.
      content/bridge/quiz.yaml:1:18 too-deep
        expected: lists and groups at most ten deep
        found:    lists and groups nested deeper than that
        fix:      Compare this line with the example in content/README.md."
    `)
  })

  it('too-deep keeps from the parser what could end the process', () => {
    expect(reportOn({ quiz: `items: ${'['.repeat(50_000)}${']'.repeat(50_000)}\n` }))
      .toMatchInlineSnapshot(`
        "content/bridge/quiz.yaml:1:108 too-deep
          expected: lists and groups at most ten deep
          found:    lists and groups nested deeper than that
          fix:      Compare this line with the example in content/README.md."
      `)
  })

  it('missing-field names every field of an item that is not there', () => {
    expect(reportOn({ quiz: 'items:\n  - id: age\n' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:2:5 missing-field
        expected: the field "kind": age, date, place, person, number or text
        found:    nothing
        fix:      Write "kind:" and its value.
      content/bridge/quiz.yaml:2:5 missing-field
        expected: the field "ask": choice, entry, order, match or evidence
        found:    nothing
        fix:      Write "ask:" and its value.
      content/bridge/quiz.yaml:2:5 missing-field
        expected: the field "stem": the words that ask
        found:    nothing
        fix:      Write "stem:" and its value.
      content/bridge/quiz.yaml:2:5 missing-field
        expected: the field "key": the right response, one value
        found:    nothing
        fix:      Write "key:" and its value.
      content/bridge/quiz.yaml:2:5 missing-field
        expected: the field "evidence": words copied from the article
        found:    nothing
        fix:      Write "evidence:" and its value."
    `)
  })

  it('missing-field asks for the title', () => {
    expect(reportOn({ article: ARTICLE.replace('title: The bridge\n', '') }))
      .toMatchInlineSnapshot(`
      "content/bridge/article.md:2:1 missing-field
        expected: the field "title": the headline
        found:    nothing
        fix:      Write "title:" and its value."
    `)
  })

  it('missing-field asks for the items', () => {
    expect(reportOn({ quiz: 'feedback: each\n' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:1:1 missing-field
        expected: the field "items": a list of items, each starting with a hyphen
        found:    nothing
        fix:      Write "items:" and its value."
    `)
  })

  it('unknown-field knows what was meant, and that it is missing', () => {
    expect(reportOn({ quiz: QUIZ.replace('evidence', 'evidense') })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:2:5 missing-field
        expected: the field "evidence": words copied from the article
        found:    nothing
        fix:      Write "evidence:" and its value.
      content/bridge/quiz.yaml:7:5 unknown-field
        expected: only these fields here: id, kind, ask, stem, key, accept, distractors, evidence, rationale, rationales
        found:    "evidense"; did you mean "evidence"?
        fix:      Rename this field to "evidence", or take it out."
    `)
  })

  it('unknown-field lists the fields of an article', () => {
    expect(reportOn({ article: ARTICLE.replace('published', 'colour') })).toMatchInlineSnapshot(`
      "content/bridge/article.md:3:1 unknown-field
        expected: only these fields here: title, byline, source, sourceUrl, published, language, place, formerly
        found:    "colour"
        fix:      Take this field out, or rename it to title, byline, source, sourceUrl, published, language, place or formerly."
    `)
  })

  it.each([
    ['formerly: Old Bridge', '"Old Bridge"'],
    ['formerly: [old, ../bridge]', '"../bridge"'],
  ])('wrong-value refuses %j', (line, found) => {
    const report = reportOn({ article: ARTICLE.replace('---', `---\n${line}`) })
    expect(report).toContain(`wrong-value
  expected: a former name of the folder, in lower-case letters, digits and hyphens
  found:    ${found}
  fix:      Write it as it stood in the address: moon-landing.`)
  })

  it('duplicate-field names both places', () => {
    expect(reportOnItem({ rationale: 'One.\n    rationale: Two.' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:9:5 duplicate-field
        expected: each field once
        found:    "rationale" for the second time; first used at content/bridge/quiz.yaml:8:5
        fix:      Keep one of the two and take the other out."
    `)
  })

  it('wrong-value knows what was meant', () => {
    expect(reportOnItem({ kind: 'numbr', ask: 'Entry' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:3:11 wrong-value
        expected: age, date, place, person, number or text
        found:    "numbr"; did you mean "number"?
        fix:      Write age, date, place, person, number or text.
      content/bridge/quiz.yaml:4:10 wrong-value
        expected: choice, entry, order, match or evidence
        found:    "Entry"; did you mean "entry"?
        fix:      Write choice, entry, order, match or evidence."
    `)
  })

  it('wrong-value refuses a day that is not one', () => {
    expect(reportOn({ article: ARTICLE.replace('2024-05-06', '2023-02-29') }))
      .toMatchInlineSnapshot(`
      "content/bridge/article.md:3:12 wrong-value
        expected: a day written as year-month-day: 2023-11-15
        found:    "2023-02-29"
        fix:      Write the day in this form, or take the field out."
    `)
  })

  it('wrong-value refuses a day in words', () => {
    expect(reportOn({ article: ARTICLE.replace('2024-05-06', '6 May 2024') }))
      .toMatchInlineSnapshot(`
      "content/bridge/article.md:3:12 wrong-value
        expected: a day written as year-month-day: 2023-11-15
        found:    "6 May 2024"
        fix:      Write the day in this form, or take the field out."
    `)
  })

  it('wrong-value refuses a language that does not exist', () => {
    expect(reportOn({ article: ARTICLE.replace('published: 2024-05-06', 'language: english') }))
      .toMatchInlineSnapshot(`
      "content/bridge/article.md:3:11 wrong-value
        expected: a language tag: en-GB, en-US, fr
        found:    "english"
        fix:      Write en-GB for British English."
    `)
  })

  it('wrong-value refuses an address of another scheme', () => {
    expect(
      reportOn({
        article: ARTICLE.replace('published: 2024-05-06', 'sourceUrl: javascript:alert(1)'),
      }),
    ).toMatchInlineSnapshot(`
      "content/bridge/article.md:3:12 wrong-value
        expected: an address that starts with https:// or http://
        found:    "javascript:alert(1)"
        fix:      Copy the whole address from the browser."
    `)
  })

  it('wrong-value refuses an id with spaces', () => {
    expect(reportOnItem({ id: 'Ada Byrne' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:2:9 wrong-value
        expected: a short name in lower-case letters, digits and hyphens
        found:    "Ada Byrne"
        fix:      Write it like this: archie-age."
    `)
  })

  it('wrong-value says nothing and the empty text apart', () => {
    expect(reportOnItem({ key: '', stem: '""' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:5:11 wrong-value
        expected: the words that ask
        found:    the empty text
        fix:      Write the stem.
      content/bridge/quiz.yaml:6:10 wrong-value
        expected: the right response, one value
        found:    nothing
        fix:      Write the key."
    `)
  })

  it('wrong-value wants the key of an order as a list', () => {
    expect(reportOnItem({ ask: 'order', key: 'one' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:6:10 wrong-value
        expected: a list in the right order, [first, second, third]
        found:    "one"
        fix:      Write the key in this form, or change "ask"."
    `)
  })

  it('wrong-value wants the key of a match as pairs', () => {
    expect(reportOnItem({ ask: 'match', key: '[one, two]' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:6:10 wrong-value
        expected: pairs, each with a left side, a colon and a right side
        found:    a list
        fix:      Write the key in this form, or change "ask"."
    `)
  })

  it('wrong-value wants no key beside evidence', () => {
    expect(reportOnItem({ ask: 'evidence' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:6:10 wrong-value
        expected: no key, since the evidence is the key
        found:    "39"
        fix:      Take the key out, or change "ask"."
    `)
  })

  it('wrong-value wants one key for an entry', () => {
    expect(reportOnItem({ key: '[39, 40]' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:6:10 wrong-value
        expected: the right response, one value
        found:    a list
        fix:      Write the key in this form, or change "ask"."
    `)
  })

  it('wrong-value wants distractors as a list', () => {
    expect(reportOnItem({ distractors: '2, 6' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:8:18 wrong-value
        expected: a list for "distractors"
        found:    "2, 6"
        fix:      Write it in square brackets with commas between: [one, two]."
    `)
  })

  it('wrong-value wants nth as a number', () => {
    expect(reportOnItem({ evidence: '{ quote: She is 39., nth: first }' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:7:41 wrong-value
        expected: a whole number from 1 on
        found:    "first"
        fix:      Write which occurrence is meant: 1 for the first, 2 for the second."
    `)
  })

  it('wrong-value wants rationales by distractor', () => {
    expect(reportOnItem({ rationales: 'No.' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:8:17 wrong-value
        expected: distractors, each with a colon and why it is wrong
        found:    "No."
        fix:      Write each on a line of its own: the distractor, a colon, a sentence."
    `)
  })

  it('too-long bounds texts and lists', () => {
    expect(reportOnItem({ stem: 'How '.repeat(200), accept: `[${'a, '.repeat(101)}]` }))
      .toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:5:11 too-long
        expected: at most 500 characters in "stem"
        found:    "How How How How How How How How How How How How How How How How How How How How…" (799 characters)
        fix:      Shorten it.
      content/bridge/quiz.yaml:8:13 too-long
        expected: at most 100 entries in "accept"
        found:    101 entries
        fix:      Take some out."
    `)
  })

  it('too-long bounds the article', () => {
    expect(reportOn({ article: `${ARTICLE}${'word '.repeat(50_000)}` })).toMatchInlineSnapshot(`
      "content/bridge/article.md:5:1 too-long
        expected: at most 200000 characters in "article"
        found:    " Ada Byrne opened the bridge on 4 May 2024. She is 39. The bridge is 120 metres…" (250114 characters)
        fix:      Shorten it."
    `)
  })

  it('empty-passage asks for the article', () => {
    expect(reportOn({ article: '---\ntitle: The bridge\n---\n\n<!-- soon -->\n', quiz: QUIZ }))
      .toMatchInlineSnapshot(`
      "content/bridge/article.md:4:1 empty-passage
        expected: the article below the second line of hyphens
        found:    nothing to read
        fix:      Paste the article there.
      content/bridge/quiz.yaml:7:15 evidence-not-found
        expected: words that occur exactly once in article.md
        found:    "She is 39.", which does not occur
        fix:      Copy the words from the article again, out of one paragraph."
    `)
  })

  it('tangled-markdown points at the paragraph', () => {
    expect(reportOn({ article: `${ARTICLE}\n${'_a*'.repeat(400)}\n` })).toMatchInlineSnapshot(`
      "content/bridge/article.md:10:1 tangled-markdown
        expected: fewer than 500 signs (* _ [ ] ! \`) in a paragraph, and lists and quotations at most 20 deep
        found:    "_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a*_a…" (1200 characters)
        fix:      Paste the article again as plain text."
    `)
  })

  it('tangled-markdown refuses quotations without end', () => {
    expect(reportOn({ article: `${ARTICLE}\n${'> '.repeat(30)}deep\n` })).toMatchInlineSnapshot(`
      "content/bridge/article.md:10:1 tangled-markdown
        expected: fewer than 500 signs (* _ [ ] ! \`) in a paragraph, and lists and quotations at most 20 deep
        found:    "> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > deep"
        fix:      Paste the article again as plain text."
    `)
  })

  it('raw-html says that nothing of it is shown', () => {
    expect(reportOn({ article: `${ARTICLE}\n<div class="ad">Buy!</div>\n` }))
      .toMatchInlineSnapshot(`
      "content/bridge/article.md:10:1 raw-html (warning)
        expected: text and Markdown, without HTML
        found:    "<div class="ad">Buy!</div>", of which the page shows nothing
        fix:      Take the HTML out; for italics write *words*, for bold **words**."
    `)
  })

  it('unsafe-link says that the words stay', () => {
    expect(
      reportOn({ article: `${ARTICLE}\nSee [this](javascript:alert(1)) and [that](/local).\n` }),
    ).toMatchInlineSnapshot(`
      "content/bridge/article.md:10:5 unsafe-link (warning)
        expected: a link that starts with https://, http:// or mailto:
        found:    "javascript:alert(1)"; the page shows its words without the link
        fix:      Copy the whole address from the browser, or take the link out.
      content/bridge/article.md:10:37 unsafe-link (warning)
        expected: a link that starts with https://, http:// or mailto:
        found:    "/local"; the page shows its words without the link
        fix:      Copy the whole address from the browser, or take the link out."
    `)
  })

  it('remote-picture says that it is not shown', () => {
    expect(reportOn({ article: `${ARTICLE}\n![A bridge](https://example.org/a.png)\n` }))
      .toMatchInlineSnapshot(`
      "content/bridge/article.md:10:1 remote-picture (warning)
        expected: a picture in the same folder as article.md
        found:    "https://example.org/a.png", which is on another site and is not shown
        fix:      Save the picture beside article.md and write only its name: ![what it shows](photo.jpg)."
    `)
  })

  it('picture-name refuses paths and other formats', () => {
    expect(reportOn({ article: `${ARTICLE}\n![A bridge](../a.png) ![A plan](plan.svg)\n` }))
      .toMatchInlineSnapshot(`
      "content/bridge/article.md:10:1 picture-name
        expected: the name of a picture beside article.md, in letters, digits, hyphens and dots, ending in png, jpg, jpeg, webp, gif or avif
        found:    "../a.png"
        fix:      Rename the picture, or save it in one of these formats, and write its name here.
      content/bridge/article.md:10:23 picture-name
        expected: the name of a picture beside article.md, in letters, digits, hyphens and dots, ending in png, jpg, jpeg, webp, gif or avif
        found:    "plan.svg"
        fix:      Rename the picture, or save it in one of these formats, and write its name here."
    `)
  })

  it('missing-picture knows a name that is near', () => {
    expect(reportOn({ article: `${ARTICLE}\n![A bridge](bridge.jpg)\n`, names: ['Bridge.jpg'] }))
      .toMatchInlineSnapshot(`
      "content/bridge/article.md:10:1 missing-picture
        expected: a picture that is in the same folder as article.md, capitals included
        found:    "bridge.jpg", which is not there; did you mean "Bridge.jpg"?
        fix:      Put the picture there, or correct its name."
    `)
  })

  it('picture-without-alt asks for words', () => {
    expect(reportOn({ article: `${ARTICLE}\n![](bridge.jpg)\n`, names: ['bridge.jpg'] }))
      .toMatchInlineSnapshot(`
      "content/bridge/article.md:10:1 picture-without-alt (warning)
        expected: words for what the picture shows, in the square brackets
        found:    nothing for "bridge.jpg"
        fix:      Write what it shows: ![The King at his desk](bridge.jpg)."
    `)
  })

  it('no-items is said of an empty list', () => {
    expect(reportOn({ quiz: 'items: []\n' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:1:8 no-items
        expected: at least one item
        found:    an empty list of items
        fix:      Add an item, as in the example in content/README.md."
    `)
  })

  it('no-items is said of a file of comments', () => {
    expect(reportOn({ quiz: '# soon\n' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:1:1 no-items
        expected: at least one item
        found:    an empty list of items
        fix:      Add an item, as in the example in content/README.md."
    `)
  })

  it('duplicate-left names both places', () => {
    expect(reportOnItem({ ask: 'match', key: '{ Ada: 39, ada: 40 }' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:6:21 duplicate-left
        expected: left-hand sides that all differ
        found:    "ada" for the second time; first used at content/bridge/quiz.yaml:6:12
        fix:      Take one of the two pairs out, or name what is different.
      content/bridge/quiz.yaml:6:26 key-not-in-evidence (warning)
        expected: a key whose value stands in the sentence of the evidence
        found:    "40", which does not
        fix:      Choose evidence that proves the key, or correct the key."
    `)
  })

  it('duplicate-id names both places', () => {
    expect(reportOn({ quiz: `${QUIZ}  ${ITEM}` })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:8:9 duplicate-id
        expected: an id that no other item has
        found:    "age"; first used at content/bridge/quiz.yaml:2:9
        fix:      Give this item an id of its own."
    `)
  })

  it('unused-field is said of what an order takes no notice of', () => {
    expect(
      reportOnItem({
        ask: 'order',
        kind: 'text',
        key: '[The bridge opens, It took years, She is 39]',
        accept: '[a]',
        distractors: '[b]',
        rationales: '{ b: No. }',
      }),
    ).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:6:11 key-not-in-evidence (warning)
        expected: a key whose value stands in the sentence of the evidence
        found:    "The bridge opens", which does not
        fix:      Choose evidence that proves the key, or correct the key.
      content/bridge/quiz.yaml:6:29 key-not-in-evidence (warning)
        expected: a key whose value stands in the sentence of the evidence
        found:    "It took years", which does not
        fix:      Choose evidence that proves the key, or correct the key.
      content/bridge/quiz.yaml:8:14 unused-field
        expected: no accept for an item with "ask: order"
        found:    something in "accept"
        fix:      Take "accept" out, or change "ask".
      content/bridge/quiz.yaml:9:19 unused-field
        expected: no distractors for an item with "ask: order"
        found:    something in "distractors"
        fix:      Take "distractors" out, or change "ask".
      content/bridge/quiz.yaml:10:19 unused-field
        expected: no rationales for an item with "ask: order"
        found:    something in "rationales"
        fix:      Take "rationales" out, or change "ask"."
    `)
  })

  it('key-too-short wants three to order', () => {
    expect(reportOnItem({ ask: 'order', kind: 'number', key: '[39, 40]' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:6:10 key-too-short
        expected: a list of three or more things in the right order
        found:    a list of 2
        fix:      Add to the list.
      content/bridge/quiz.yaml:6:15 key-not-in-evidence (warning)
        expected: a key whose value stands in the sentence of the evidence
        found:    "40", which does not
        fix:      Choose evidence that proves the key, or correct the key."
    `)
  })

  it('key-too-short wants two pairs', () => {
    expect(reportOnItem({ ask: 'match', key: '{ Ada: 39 }' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:6:10 key-too-short
        expected: two or more pairs
        found:    pairs: 1
        fix:      Add a pair."
    `)
  })

  it('duplicate-part names both places', () => {
    expect(reportOnItem({ ask: 'order', kind: 'text', key: '[She is 39, one is, SHE IS 39]' }))
      .toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:6:22 key-not-in-evidence (warning)
        expected: a key whose value stands in the sentence of the evidence
        found:    "one is", which does not
        fix:      Choose evidence that proves the key, or correct the key.
      content/bridge/quiz.yaml:6:30 duplicate-part
        expected: things to put in order that all differ
        found:    "SHE IS 39" for the second time; first used at content/bridge/quiz.yaml:6:11
        fix:      Take this one out, or say what is different."
    `)
  })

  it('choice-without-distractors says what to write', () => {
    expect(reportOnItem({ ask: 'choice' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:2:5 choice-without-distractors
        expected: at least one distractor for an item with "ask: choice"
        found:    nothing
        fix:      Write "distractors:" and the wrong choices in square brackets, or "ask: entry"."
    `)
  })

  it('markup-in-text is said of every text of an item', () => {
    expect(
      reportOnItem({
        kind: 'text',
        stem: 'How *old* is Ada?',
        key: '"**39**"',
        accept: '["[39](x)", 39 <b>years</b>]',
      }),
    ).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:5:11 markup-in-text
        expected: plain text, without Markdown or HTML
        found:    "How *old* is Ada?"
        fix:      Take the signs out and leave the words.
      content/bridge/quiz.yaml:6:10 markup-in-text
        expected: plain text, without Markdown or HTML
        found:    "**39**"
        fix:      Take the signs out and leave the words.
      content/bridge/quiz.yaml:8:14 markup-in-text
        expected: plain text, without Markdown or HTML
        found:    "[39](x)"
        fix:      Take the signs out and leave the words.
      content/bridge/quiz.yaml:8:25 markup-in-text
        expected: plain text, without Markdown or HTML
        found:    "39 <b>years</b>"
        fix:      Take the signs out and leave the words."
    `)
  })

  it('unfinished-stem says what is wrong with the stem', () => {
    expect(reportOnItem({ stem: 'How old is is Ada Byrne?' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:5:11 unfinished-stem (warning)
        expected: a whole question, request or sentence
        found:    "How old is is Ada Byrne?", which has the same word twice in a row
        fix:      Look over the stem and complete it."
    `)
  })

  it('unfinished-stem says nothing of other languages', () => {
    const article = ARTICLE.replace('---\n\nAda', 'language: fr\n---\n\nAda')
    const quiz = QUIZ.replace('How old is Ada Byrne?', 'quel âge a Ada Byrne ?')
    expect(reportOn({ article, quiz })).toBe('')
  })

  it('stem-names-key points at the stem and the key', () => {
    expect(reportOnItem({ stem: 'Is Ada Byrne 39 years old?' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:5:11 stem-names-key
        expected: a stem that does not contain the key
        found:    "39" in the stem
        fix:      Ask in other words."
    `)
  })

  it('unreadable-key wants a value of the kind', () => {
    expect(reportOnItem({ key: 'quite old' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:6:10 unreadable-key
        expected: a key that can be read as an age
        found:    "quite old"
        fix:      Write the value itself, or "kind: text".
      content/bridge/quiz.yaml:6:10 key-not-in-evidence (warning)
        expected: a key whose value stands in the sentence of the evidence
        found:    "quite old", which does not
        fix:      Choose evidence that proves the key, or correct the key."
    `)
  })

  it('relative-date-without-published wants the day of publication', () => {
    expect(
      reportOn({
        article: ARTICLE.replace('published: 2024-05-06\n', ''),
        quiz: QUIZ.replace('kind: age', 'kind: date').replace('key: 39', 'key: last Tuesday'),
      }),
    ).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:6:10 relative-date-without-published
        expected: a date that can be told without the day of publication
        found:    "last Tuesday"
        fix:      Write "published:" in article.md, or the whole date here.
      content/bridge/quiz.yaml:6:10 key-not-in-evidence (warning)
        expected: a key whose value stands in the sentence of the evidence
        found:    "last Tuesday", which does not
        fix:      Choose evidence that proves the key, or correct the key."
    `)
  })

  it('distractor-equals-key compares without capitals', () => {
    expect(
      reportOnItem({
        kind: 'text',
        key: 'Ada',
        evidence: 'Ada Byrne opened',
        stem: 'Who?',
        distractors: '[ADA, Bea]',
      }),
    ).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:8:19 distractor-equals-key
        expected: distractors that differ from the key
        found:    "ADA", which is the key; first used at content/bridge/quiz.yaml:6:10
        fix:      Take this distractor out, or write another.
      content/bridge/quiz.yaml:8:19 distractor-in-evidence (warning)
        expected: distractors that do not stand in the sentence of the evidence
        found:    "ADA", which stands there too
        fix:      See that the sentence makes plain which of the two is meant, or choose another distractor."
    `)
  })

  it('duplicate-distractor names both places', () => {
    expect(reportOnItem({ distractors: '[12, 40, 12]' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:8:27 duplicate-distractor
        expected: distractors that all differ
        found:    "12" for the second time; first used at content/bridge/quiz.yaml:8:19
        fix:      Take this one out, or write another."
    `)
  })

  it('distractor-is-accepted asks the marking', () => {
    expect(reportOnItem({ distractors: '[thirty-nine, 12]' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:8:19 distractor-is-accepted
        expected: distractors that are wrong
        found:    "thirty-nine", which means the same as the key "39"
        fix:      Write another distractor, or take it out of "accept".
      content/bridge/quiz.yaml:8:19 distractor-in-evidence (warning)
        expected: distractors that do not stand in the sentence of the evidence
        found:    "thirty-nine", which stands there too
        fix:      See that the sentence makes plain which of the two is meant, or choose another distractor."
    `)
  })

  it('two-keys names both choices', () => {
    expect(
      reportOnItem({
        kind: 'date',
        ask: 'choice',
        stem: 'On which day was the bridge opened?',
        key: '4 May 2024',
        evidence: 'on 4 May 2024',
        distractors: '[3 May 2023, 2023-05-03, 5 June 2024]',
      }),
    ).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:8:31 two-keys (warning)
        expected: choices that all mean something else
        found:    "2023-05-03", which can be taken for "3 May 2023"
        fix:      Write a distractor that nobody can take for another choice.
      content/bridge/quiz.yaml:8:31 mixed-options (warning)
        expected: choices that are all written in one form
        found:    "2023-05-03" beside "4 May 2024": their parts or the order of these differ
        fix:      Write all the choices in the same form."
    `)
  })

  it('two-keys leaves to others what is the key, and what is typed', () => {
    const words = reportOnItem({ ask: 'choice', distractors: '[thirty-nine, 39, 12]' })
    expect(words).not.toContain('two-keys')
    expect(reportOnItem({ distractors: '[12, twelve]' })).toBe('')
  })

  it('unused-rationale knows what was meant', () => {
    expect(
      reportOnItem({
        kind: 'text',
        key: 'Ada',
        evidence: 'Ada Byrne opened',
        stem: 'Who?',
        distractors: '[Bea Moore]',
        rationales: '{ Bea More: She did not. }',
      }),
    ).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:9:19 unused-rationale
        expected: a distractor of this item, written in the same way
        found:    "Bea More"; did you mean "Bea Moore"?
        fix:      Correct it, or add it to the distractors."
    `)
  })

  it('key-stands-out sees the only long choice', () => {
    expect(
      reportOnItem({
        kind: 'text',
        ask: 'choice',
        stem: 'Who?',
        key: 'Ada Byrne opened the bridge',
        evidence: 'Ada Byrne opened',
        distractors: '[Bea, Cy]',
      }),
    ).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:6:10 key-stands-out (warning)
        expected: a key that looks like the distractors
        found:    "Ada Byrne opened the bridge", which is the only long choice
        fix:      Write the distractors in the same manner as the key."
    `)
  })

  it('key-stands-out sees the only exact choice', () => {
    expect(
      reportOnItem({
        kind: 'date',
        ask: 'choice',
        stem: 'When?',
        key: '4 May 2024',
        evidence: 'on 4 May 2024',
        distractors: '[in 2023, in June 2024]',
      }),
    ).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:6:10 key-stands-out (warning)
        expected: a key that looks like the distractors
        found:    "4 May 2024", which is the only exact choice
        fix:      Write the distractors in the same manner as the key."
    `)
  })

  it('key-stands-out sees the only capital', () => {
    expect(
      reportOnItem({
        kind: 'text',
        ask: 'choice',
        stem: 'Who?',
        key: 'Ada',
        evidence: 'Ada Byrne opened',
        distractors: '[bea, cy]',
      }),
    ).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:6:10 key-stands-out (warning)
        expected: a key that looks like the distractors
        found:    "Ada", which is the only capitalised choice
        fix:      Write the distractors in the same manner as the key."
    `)
  })

  it('mixed-options names two choices of different form', () => {
    expect(reportOnItem({ ask: 'choice', distractors: '[12, forty]' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:8:23 mixed-options (warning)
        expected: choices that are all written in one form
        found:    "forty" beside "39": one is in figures and one in words
        fix:      Write all the choices in the same form."
    `)
  })

  it('mixed-options says nothing of words', () => {
    const report = reportOnItem({
      kind: 'text',
      ask: 'choice',
      stem: 'What was opened?',
      key: 'bridge',
      evidence: 'opened the bridge',
      distractors: '[“house”, tower]',
    })
    expect(report).toBe('')
  })

  it('unsorted-numbers names the kind that sorts', () => {
    expect(
      reportOnItem({
        kind: 'text',
        ask: 'choice',
        stem: 'How many years did the work take?',
        key: 'two',
        evidence: 'two years',
        distractors: '[ten, nine]',
      }),
    ).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:3:11 unsorted-numbers (warning)
        expected: "kind: number", so that the choices are shown in the order of their values
        found:    "kind: text", by which they are shown from A to Z
        fix:      Write "kind: number"."
    `)
  })

  it('evidence-not-found says that the words do not occur', () => {
    expect(reportOnItem({ evidence: 'Ada Byrne, 39, opened it.' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:7:15 evidence-not-found
        expected: words that occur exactly once in article.md
        found:    "Ada Byrne, 39, opened it.", which does not occur
        fix:      Copy the words from the article again, out of one paragraph."
    `)
  })

  it('evidence-not-found says that the words occur twice', () => {
    expect(reportOnItem({ evidence: 'bridge' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:7:15 evidence-not-found
        expected: words that occur exactly once in article.md
        found:    "bridge", which occurs 2 times
        fix:      Copy more of the sentence, or write which is meant: { quote: …, nth: 2 }."
    `)
  })

  it('evidence-not-found says that nth is too large', () => {
    expect(reportOnItem({ evidence: '{ quote: bridge, nth: 3 }' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:7:37 evidence-not-found
        expected: nth of at most 2, as often as the words occur
        found:    nth: 3
        fix:      Count the occurrences in article.md from the top."
    `)
  })

  it('evidence-not-found knows Markdown signs that are in the way', () => {
    expect(reportOnItem({ evidence: '"*She is* 39."' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:7:15 evidence-not-found
        expected: words that occur exactly once in article.md
        found:    "*She is* 39.", which does not occur
        fix:      Leave the Markdown signs out: the evidence is the plain words."
    `)
  })

  it('evidence-not-found knows capitals that differ', () => {
    expect(reportOnItem({ evidence: 'she is 39.' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:7:15 evidence-not-found
        expected: words that occur exactly once in article.md
        found:    "she is 39.", which does not occur
        fix:      Write capitals and punctuation as in the article, and whole words."
    `)
  })

  it('evidence-not-found checks each piece of a list', () => {
    expect(reportOnItem({ evidence: '[She is 39., Nowhere, { quote: Never }]' }))
      .toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:7:28 evidence-not-found
        expected: words that occur exactly once in article.md
        found:    "Nowhere", which does not occur
        fix:      Copy the words from the article again, out of one paragraph.
      content/bridge/quiz.yaml:7:46 evidence-not-found
        expected: words that occur exactly once in article.md
        found:    "Never", which does not occur
        fix:      Copy the words from the article again, out of one paragraph."
    `)
  })

  it('evidence-without-choice wants a sentence that is wrong', () => {
    expect(
      reportOn({
        article: '---\ntitle: The bridge\n---\nShe is 39.\n',
        quiz: QUIZ.replace('ask: entry', 'ask: evidence').replace('    key: 39\n', ''),
      }),
    ).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:6:15 evidence-without-choice
        expected: at least one sentence in the article that is not the evidence
        found:    evidence in every sentence
        fix:      Choose shorter evidence, or another way of asking."
    `)
  })

  it('key-not-in-evidence looks at the whole sentence', () => {
    expect(reportOnItem({ evidence: 'The bridge is 120 metres long.' })).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:6:10 key-not-in-evidence (warning)
        expected: a key whose value stands in the sentence of the evidence
        found:    "39", which does not
        fix:      Choose evidence that proves the key, or correct the key."
    `)
  })

  it('distractor-in-evidence knows other forms of a value', () => {
    expect(
      reportOnItem({
        kind: 'number',
        stem: 'How long is it?',
        key: '120 metres',
        evidence: 'bridge is 120 metres long',
        distractors: '[one hundred and twenty, 12]',
      }),
    ).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:8:19 distractor-is-accepted
        expected: distractors that are wrong
        found:    "one hundred and twenty", which means the same as the key "120 metres"
        fix:      Write another distractor, or take it out of "accept".
      content/bridge/quiz.yaml:8:19 distractor-in-evidence (warning)
        expected: distractors that do not stand in the sentence of the evidence
        found:    "one hundred and twenty", which stands there too
        fix:      See that the sentence makes plain which of the two is meant, or choose another distractor."
    `)
  })

  it('distractor-in-evidence points at the distractor', () => {
    expect(
      reportOnItem({
        kind: 'person',
        stem: 'Who?',
        key: 'Ada Byrne',
        evidence: 'Ada Byrne opened the bridge',
        distractors: '[the bridge]',
      }),
    ).toMatchInlineSnapshot(`
      "content/bridge/quiz.yaml:8:19 distractor-in-evidence (warning)
        expected: distractors that do not stand in the sentence of the evidence
        found:    "the bridge", which stands there too
        fix:      See that the sentence makes plain which of the two is meant, or choose another distractor."
    `)
  })
})
