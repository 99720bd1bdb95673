type Version = readonly [major: number, minor: number, patch: number]

const COMPARATOR =
  /^(?<operator>>=|<=|>|<|=|\^|~)?v?(?<major>\d+)(?:\.(?<minor>\d+|x|\*))?(?:\.(?<patch>\d+|x|\*))?$/

/**
 * Whether a range as written in `engines` (`^20.9.0 || >=22`) accepts a version. Covers what package
 * authors write there, and throws on the rest rather than guess.
 *
 * @throws RangeError that quotes what it cannot read
 */
export function acceptsVersion(range: string, version: string): boolean {
  const wanted = readVersion(version.split('.'))
  return range.split('||').some((alternative) => {
    const comparators = alternative
      .trim()
      .replace(/(?<=[<>=^~])\s+/g, '')
      .split(/\s+/)
    return comparators.every((comparator) => accepts(comparator, wanted))
  })
}

function accepts(comparator: string, wanted: Version): boolean {
  if (comparator === '' || comparator === '*' || comparator === 'x') return true
  const parts = COMPARATOR.exec(comparator)?.groups
  if (parts === undefined) throw new RangeError(`cannot read the version range "${comparator}"`)
  const written = [parts['major'], parts['minor'], parts['patch']].filter(
    (part) => part !== undefined && /^\d/.test(part),
  )
  const floor = readVersion(written)
  const order = compare(wanted, floor)
  // A range without its last numbers stands for all of them: 20 is 20.x.x, <=20 includes 20.9.0.
  const isWithin = written.every((part, index) => Number(part) === wanted[index])
  switch (parts['operator']) {
    case '>=':
      return order >= 0
    case '>':
      return order > 0 && !isWithin
    case '<':
      return order < 0
    case '<=':
      return order <= 0 || isWithin
    case '^':
      return order >= 0 && wanted[0] === floor[0] && (floor[0] > 0 || wanted[1] === floor[1])
    case '~':
      return order >= 0 && wanted[0] === floor[0] && (written.length < 2 || wanted[1] === floor[1])
    default:
      return isWithin
  }
}

function readVersion(parts: readonly (string | undefined)[]): Version {
  const [major = '0', minor = '0', patch = '0'] = parts
  return [Number(major), Number(minor), Number(patch)]
}

function compare(left: Version, right: Version): number {
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2]
}
