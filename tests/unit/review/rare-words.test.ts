import { describe, expect, it } from 'vitest'
import { rareWords } from '@/lib/review/rare-words'

describe('rareWords', () => {
  it.each([
    ['finds words that are seldom written', 'The outbreak of diphtheria ended before the antitoxin came.', ['outbreak', 'diphtheria', 'antitoxin']],
    ['names each once, as it stands first', 'The mushers fed the sled dogs. The mushers slept.', ['mushers']],
    ['leaves names out', 'Curator Plesiosaur met Ann in Nome.', []],
    ['knows words by their bases', 'She quickly carried the largest boxes, happily and carelessly, where the children were running.', []],
    ['knows words of today', 'The video on the website showed a smartphone and a robot.', []],
    ['knows what is in every house, street and zoo', 'The ferry brought tiles, fridges, sockets, onions and a parrot to the lighthouse.', []],
    ['knows units', 'The boat carried 300 kilograms of salt for forty kilometres, and ten hectares of sand.', []],
    ['knows the opposites and degrees of known words', 'It was unclear why the biggest box was unopened and the thinnest one foggy.', []],
    ['finds opposites of words that are seldom written', 'They were unquenchable.', ['unquenchable']],
    ['leaves short words and figures out', 'The zax of 1969 was 5,000km.', []],
  ])('%s', (_, text, words) => {
    expect(rareWords(text, 'en-GB')).toEqual(words)
  }) // prettier-ignore

  it('knows nothing of other languages', () => {
    expect(rareWords('la bibliothèque universitaire', 'fr')).toEqual([])
  })
})
