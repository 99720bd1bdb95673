import { describe, expect, it } from 'vitest'
import { isPoem } from '@/lib/formats/import/is-poem'
import { readLines, type Line } from '@/lib/formats/import/read-lines'

/** The lines of a text, block by block, as empty lines set them apart. */
function blocksOf(text: string): readonly (readonly Line[])[] {
  return text.split('\n\n').map((block) => readLines(block))
}

describe('isPoem', () => {
  it.each([
    [
      'lines that begin with capitals',
      'The kettle sings upon the hob,\nThe cat is on the stair,\nAnd down the lane the postman comes\nWith rain upon his hair.',
    ],
    [
      'long lines that begin with capitals',
      'I hear the harbour in the morning, the ropes and the gulls and the engines,\nThe baker who sings as he carries the trays to the van at the corner,\nThe girl with the satchel who runs for the ferry and catches it, always,\nAnd the old men who count them all out and who count them all in.',
    ],
    [
      'couplets',
      'A Walk\n\nThe road goes up,\nThe road goes down\n\nAnd I go with it\nTo the town\n\nWhere nobody\nKnows why I came.',
    ],
    ['very short lines', 'so little\nis needed\n\na cup\nof tea\n\nand rain\noutside'],
    [
      'lines that end where there is room',
      'in the morning, before anybody\nis awake,\nthe garden belongs to the blackbird\nand the snail\nand whoever it was that left\nthe gate open\nlast night, in the dark, on the way\nto nowhere',
    ],
  ])('holds for %s', (_, text) => {
    expect(isPoem(blocksOf(text))).toBe(true)
  })

  it.each([
    [
      'wrapped prose',
      'The old bridge over the river opened again on Tuesday after eleven months of\nrepairs that cost the council more than two million pounds. Engineers had\nfound cracks in three of its seven arches in March last year.\n\nAbout four hundred people came to see the first bus cross. Anna Reid, who is\n71 and lives beside the bridge, said that she had missed the noise of it\nin the mornings.',
    ],
    [
      'a paragraph to each line',
      'The old bridge opened again on Tuesday.\nAbout four hundred people came to see it.\nAnna Reid said that she had missed the noise.\nThe council will look at two others.',
    ],
    [
      'prose in capitals',
      'THE COUNCIL MET ON TUESDAY AND AGREED TO BUILD A NEW\nBRIDGE OVER THE RIVER, WHICH WILL COST ABOUT THREE\nMILLION POUNDS AND TAKE TWO YEARS, ITS LEADER SAID AT\nTHE MEETING.',
    ],
    [
      'a head above paragraphs',
      'Bridge Opens\nThe Calder Post\nNews\nThursday\n\nThe old bridge over the river opened again on Tuesday after eleven months of repairs that cost two million pounds.\n\nAbout four hundred people came to see the first bus cross, and most of them stayed for the music that came after it.',
    ],
    ['two lines', 'So much for that,\nAnd so much for this.'],
  ])('does not hold for %s', (_, text) => {
    expect(isPoem(blocksOf(text))).toBe(false)
  })
})
