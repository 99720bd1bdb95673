/**
 * The number of letters that were added, left out, replaced or swapped with their neighbour between `a` and `b`, or
 * undefined if there are more than `most`. It takes time in proportion to the shorter length times `most`.
 */
export function boundedDistance(a: string, b: string, most: number): number | undefined {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > most) return undefined
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1
    endB -= 1
  }
  return distanceBetween(a.slice(start, endA), b.slice(start, endB), most)
}

function distanceBetween(a: string, b: string, most: number): number | undefined {
  // Beyond the first and last difference, no more than `most` letters can be off the diagonal.
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    let least = row
    const last = Math.min(b.length, row + most)
    for (let column = 1; column <= b.length; column++) {
      if (column < row - most || column > last) {
        line.push(most + 1)
        continue
      }
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(
        (above[column] ?? most) + 1,
        (line[column - 1] ?? most) + 1,
        (above[column - 1] ?? most) + (same ? 0 : 1),
      )
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? most) + 1)
      line.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return undefined
    before = above
    above = line
  }
  const distance = above[b.length] ?? most + 1
  return distance <= most ? distance : undefined
}
