/** `st`, `nd`, `rd` or `th`. */
export function ordinalEnding(value: number): string {
  const isTeen = value % 100 > 10 && value % 100 < 14
  return isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
}
