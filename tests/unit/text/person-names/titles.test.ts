import { describe, expect, test } from 'vitest'
import { isContradicting, readTitledName } from '@/lib/text/person-names/titles'

describe('readTitledName', () => {
  test.each<[name: string, titles: readonly string[], words: readonly string[], suffix: string]>([
    ['keir starmer', [], ['keir', 'starmer'], ''],
    ['prime minister sir keir starmer', ['prime minister', 'sir'], ['keir', 'starmer'], ''],
    ['king charles iii', ['king'], ['charles'], 'iii'],
    ['queen elizabeth the second', ['queen'], ['elizabeth'], 'ii'],
    ['martin luther king junior', [], ['martin', 'luther', 'king'], 'jr'],
    ['king', ['king'], [], ''],
    ['prof jane smith', ['professor'], ['jane', 'smith'], ''],
    ['detective inspector reilly', ['detective', 'inspector'], ['reilly'], ''],
    ['deputy prime minister ann lee', ['deputy prime minister'], ['ann', 'lee'], ''],
    ['henry the 8th', [], ['henry'], 'viii'],
    ['elizabeth i', [], ['elizabeth'], 'i'],
    ['duke ellington', [], ['duke', 'ellington'], ''],
    ['duke of sussex', ['duke'], ['of', 'sussex'], ''],
    ['dean hollis', [], ['dean', 'hollis'], ''],
  ])('takes %j apart', (name, titles, words, suffix) => {
    expect(readTitledName(name)).toEqual({ titles, words, suffix })
  })
})

describe('isContradicting', () => {
  test.each<[said: string, known: string]>([
    ['queen', 'king'],
    ['mr', 'ms'],
    ['king', 'prince'],
    ['president', 'prime minister'],
    ['dame', 'sir'],
    ['lord', 'sir'],
    ['constable', 'inspector'],
    ['judge', 'constable'],
    ['vice president', 'president'],
    ['herr', 'mrs'],
  ])('sets %s against %s', (said, known) => {
    expect(isContradicting([said], [known])).toBe(true)
  })

  test.each<[said: string, known: string]>([
    ['dr', 'mr'],
    ['mrs', 'ms'],
    ['sir', 'prime minister'],
    ['king', 'king'],
    ['mr', 'doctor'],
    ['prince', 'crown prince'],
    ['detective', 'constable'],
    ['rt hon', 'prime minister'],
  ])('lets one person be %s and %s', (said, known) => {
    expect(isContradicting([said], [known])).toBe(false)
  })
})
