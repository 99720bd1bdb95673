import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LEMMAS, VERBS } from '@/lib/text/lexicon/entries.generated'
import { inflectVerb } from '@/lib/text/lexicon/inflect-verb'
import { verbForms } from '@/lib/text/lexicon/verb-forms'
import { unpackWords } from '@/lib/text/pack-words'

const read = (word: string) =>
  verbForms(word)
    .map(({ base, form }) => `${base} ${form}`)
    .join(', ')

test.each([
  ['visit', 'visit base'],
  ['visits', 'visit third'],
  ['visited', 'visit past, visit participle'],
  ['visiting', 'visit ing'],
  ['put', 'put base, put past, put participle'],
  ['read', 'read base, read past, read participle'],
  ['putting', 'put ing, putt ing'],
  ['wrote', 'write past'],
  ['written', 'write participle'],
  ['left', 'leave past, leave participle'],
  ['felt', 'feel past, feel participle'],
  ['fed', 'feed past, feed participle'],
  ['feed', 'feed base'],
  ['found', 'find past, find participle, found base'],
  ['founded', 'found past, found participle'],
  ['saw', 'see past, saw base'],
  ['lay', 'lie past, lay base'],
  ['lying', 'lie ing'],
  ['lied', 'lie past, lie participle'],
  ['lain', 'lie participle'],
  ['came', 'come past'],
  ['come', 'come base, come participle'],
  ['is', 'be third'],
  ['are', 'be base'],
  ['am', 'be base'],
  ['was', 'be past'],
  ['were', 'be past'],
  ['been', 'be participle'],
  ['being', 'be ing'],
  ['has', 'have third'],
  ['had', 'have past, have participle'],
  ['does', 'do third'],
  ['did', 'do past'],
  ['done', 'do participle'],
  ['goes', 'go third'],
  ['went', 'go past'],
  ['gone', 'go participle'],
  ['said', 'say past, say participle'],
  ['born', 'bear participle'],
  ['learnt', 'learn past, learn participle'],
  ['learned', 'learn past, learn participle'],
  ['gotten', 'get participle'],
  ['proven', 'prove participle'],
  ['travelled', 'travel past, travel participle'],
  ['traveled', 'travel past, travel participle'],
  ['dialled', 'dial past, dial participle'],
  ['fuelled', 'fuel past, fuel participle'],
  ['admitted', 'admit past, admit participle'],
  ['stopped', 'stop past, stop participle'],
  ['equipped', 'equip past, equip participle'],
  ['quitting', 'quit ing'],
  ['opening', 'open ing'],
  ['focussed', 'focus past, focus participle'],
  ['focused', 'focus past, focus participle'],
  ['organised', 'organise past, organise participle'],
  ['organized', 'organize past, organize participle'],
  ['analysed', 'analyse past, analyse participle'],
  ['coloured', 'colour past, colour participle'],
  ['carried', 'carry past, carry participle'],
  ['carries', 'carry third'],
  ['stayed', 'stay past, stay participle'],
  ['panicked', 'panic past, panic participle'],
  ['mimicking', 'mimic ing'],
  ['dying', 'die ing'],
  ['dyeing', 'dye ing'],
  ['singing', 'sing ing'],
  ['agreeing', 'agree ing'],
  ['changing', 'change ing'],
  ['ageing', 'age ing'],
  ['aging', 'age ing'],
  ['hoped', 'hope past, hope participle'],
  ['hopped', 'hop past, hop participle'],
  ['planed', 'plane past, plane participle'],
  ['planned', 'plan past, plan participle'],
  ['united', 'unite past, unite participle'],
  ['used', 'use past, use participle'],
  ['buses', 'bus third'],
  ['watches', 'watch third'],
  ['kayaking', 'kayak ing'],
  ['co-founded', 'co-found past, co-found participle'],
  ['re-elected', 're-elect past, re-elect participle'],
  ['reconfigured', 'reconfigure past, reconfigure participle'],
  ['misheard', 'mishear past, mishear participle'],
])('reads %s as %s', (word, readings) => {
  expect(read(word)).toBe(readings)
})

test.each([
  'king',
  'during',
  'thing',
  'red',
  'hundred',
  'sacred',
  'news',
  'species',
  'will',
  'could',
  'must',
  'the',
  'us',
  'outside',
  'visitted',
  'admited',
  'putted up',
  'goed',
  'writed',
  'constructor',
  '',
  '-',
  're-',
])('reads %j as no verb', (word) => {
  expect(verbForms(word).filter(({ base }) => base !== 'putt')).toEqual([])
})

test.each([
  ['walk', 'walks walked walked walking'],
  ['phone', 'phones phoned phoned phoning'],
  ['take', 'takes took taken taking'],
  ['prefer', 'prefers preferred preferred preferring'],
  ['offer', 'offers offered offered offering'],
  ['cry', 'cries cried cried crying'],
  ['play', 'plays played played playing'],
  ['fix', 'fixes fixed fixed fixing'],
  ['yap', 'yaps yapped yapped yapping'],
  ['tie', 'ties tied tied tying'],
  ['free', 'frees freed freed freeing'],
  ['echo', 'echoes echoed echoed echoing'],
  ['video', 'videos videoed videoed videoing'],
  ['label', 'labels labelled labelled labelling'],
  ['livestream', 'livestreams livestreamed livestreamed livestreaming'],
])('gives the usual forms of %s as %s', (base, forms) => {
  const { third, past, participle, ing } = inflectVerb(base)
  expect([third, past, participle, ing].map(([usual]) => usual).join(' ')).toBe(forms)
})

const verbs = unpackWords(LEMMAS).filter((_, at) => VERBS[at] !== '.')

test('leads every form of every verb back to it', () => {
  const lost = verbs.flatMap((base) => {
    const { third, past, participle, ing } = inflectVerb(base)
    return [...third, ...past, ...participle, ...ing].filter(
      (form) => !verbForms(form).some((reading) => reading.base === base),
    )
  })
  expect(lost).toEqual([])
})

test('reads any string without an error', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[a-z-]{0,12}(?:ed|ing|s|ied|es)$/),
  )
  fc.assert(
    fc.property(anything, (word) => {
      for (const { base } of verbForms(word)) expect(base.length).toBeGreaterThan(1)
    }),
    { seed: 3, numRuns: 1000 },
  )
})
