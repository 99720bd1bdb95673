/** Words for whole numbers that can be added to tens, hundreds and thousands. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ['zero', 0], ['nil', 0], ['nought', 0], ['naught', 0], ['one', 1], ['two', 2], ['three', 3], ['four', 4],
  ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9], ['ten', 10], ['eleven', 11], ['twelve', 12],
  ['thirteen', 13], ['fourteen', 14], ['fifteen', 15], ['sixteen', 16], ['seventeen', 17], ['eighteen', 18],
  ['nineteen', 19], ['twenty', 20], ['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70],
  ['eighty', 80], ['ninety', 90],
]) // prettier-ignore

/** Words that say a place in a row, and in the singular after "a" or "one" a part of a whole. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1], ['second', 2], ['third', 3], ['fourth', 4], ['fifth', 5], ['sixth', 6], ['seventh', 7],
  ['eighth', 8], ['ninth', 9], ['tenth', 10], ['eleventh', 11], ['twelfth', 12], ['thirteenth', 13],
  ['fourteenth', 14], ['fifteenth', 15], ['sixteenth', 16], ['seventeenth', 17], ['eighteenth', 18],
  ['nineteenth', 19], ['twentieth', 20], ['thirtieth', 30], ['fortieth', 40], ['fiftieth', 50], ['sixtieth', 60],
  ['seventieth', 70], ['eightieth', 80], ['ninetieth', 90],
]) // prettier-ignore

/** Words by which what stands before them is multiplied. */
export const SCALES: ReadonlyMap<string, bigint> = new Map([
  ['thousand', 1_000n], ['lakh', 100_000n], ['lakhs', 100_000n], ['million', 1_000_000n], ['millions', 1_000_000n],
  ['crore', 10_000_000n], ['crores', 10_000_000n], ['billion', 1_000_000_000n], ['billions', 1_000_000_000n],
  ['trillion', 1_000_000_000_000n], ['trillions', 1_000_000_000_000n], ['thousands', 1_000n],
]) // prettier-ignore

/** Short forms of the scales, after digits only. */
export const SCALE_SIGNS: ReadonlyMap<string, bigint> = new Map([
  ['k', 1_000n], ['m', 1_000_000n], ['mn', 1_000_000n], ['mln', 1_000_000n], ['mio', 1_000_000n],
  ['b', 1_000_000_000n], ['bn', 1_000_000_000n], ['bln', 1_000_000_000n], ['t', 1_000_000_000_000n],
  ['tn', 1_000_000_000_000n], ['trn', 1_000_000_000_000n], ['mil', 1_000_000n],
]) // prettier-ignore

/** Groups that are counted like numbers. */
export const GROUPS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12], ['couple', 2], ['pair', 2],
]) // prettier-ignore

/** Words for parts of a whole by their denominator, but for the ordinals. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2], ['halves', 2], ['quarter', 4], ['quarters', 4],
]) // prettier-ignore

/** Tens in the plural: an age or a decade. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['noughties', 0], ['tens', 10], ['teens', 10], ['twenties', 20], ['thirties', 30], ['forties', 40],
  ['fifties', 50], ['sixties', 60], ['seventies', 70], ['eighties', 80], ['nineties', 90],
]) // prettier-ignore
