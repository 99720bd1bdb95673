import fc from 'fast-check'

/** A file with bytes changed, cut out or doubled, as a bad disk or a bad program leaves it. */
export function mutatedBytes(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat({ max: bytes.length })
  const change = fc.record({
    at: place,
    length: fc.oneof(fc.nat({ max: 8 }), fc.nat({ max: bytes.length })),
    put: fc.uint8Array({ maxLength: 12 }),
  })
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes.reduce(
        (left, { at, length, put }) =>
          new Uint8Array([...left.subarray(0, at), ...put, ...left.subarray(at + length)]),
        bytes,
      ),
    )
}
