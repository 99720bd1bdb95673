import { describe, expect, it } from 'vitest'
import { quotations } from '@/lib/facts/parsers/quotations'
import { readPassage } from '@/lib/facts/read-passage'
import { traceIfFailed } from '@/tests/support/trace-stages'

function find(text: string): readonly (readonly [string, string])[] {
  traceIfFailed(text)
  return [...quotations.parse(readPassage(text, {}))].map(({ text: said, value }) => [said, value])
}

describe('quotations that are found', () => {
  it.each([
    ['curly marks', '“It was cold,” she said.', '“It was cold,”', 'It was cold'],
    ['straight marks', '"Is it far?" he asked.', '"Is it far?"', 'Is it far?'],
    ['single marks', '‘We don’t know,’ he said.', '‘We don’t know,’', 'We don’t know'],
    ['a few words', 'He called it “a great day” for all.', '“a great day”', 'a great day'],
    ['guillemets', '« Nous partons », dit-il.', '« Nous partons »', 'Nous partons'],
  ])('%s', (_, text, said, value) => {
    expect(find(text)).toEqual([[said, value]])
  })

  it.each([
    ['curly', '“One thing is sure.\n\n“We are here to stay,” he said.'],
    ['straight', 'He said: "One thing is sure.\n\n"We are here to stay."\n\nThey left.'],
  ])('a second paragraph that opens again, in %s marks', (_, text) => {
    expect(find(text)).toHaveLength(2)
  })
})

describe('what is no quotation', () => {
  it.each([
    ['one word', 'The so-called “experts” left.'],
    ['a title', 'She read “The Lord of the Rings” twice.'],
    ['an apostrophe', "The dogs' bowls and the cats' beds were empty."],
    ['inches', 'A 5" nail and a 6" nail.'],
    ['an open mark', 'He said: “nothing'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(find(text)).toEqual([])
  })
})
