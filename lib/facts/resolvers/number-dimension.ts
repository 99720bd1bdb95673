const DIMENSIONS: ReadonlyMap<string, string> = new Map(
  [
    [
      'how long',
      'second minute hour day night week fortnight month year decade century millisecond',
    ],
    ['what length', 'km m cm mm mile nautical-mile yard foot inch light-year'],
    ['what area', 'km2 m2 mile2 foot2 acre ha'],
    ['what weight', 'kg g mg oz stone tonne ton lb'],
    ['what temperature', 'celsius fahrenheit kelvin degree'],
    ['what speed', 'mph kmh m/s knot'],
    ['how often', 'time'],
  ].flatMap(([relation = '', units = '']) =>
    units.split(' ').map((unit) => [unit, relation] as const),
  ),
)

/** What is asked of a thing that a unit measures: `how long`, `what area`; of money and all else `how much`. */
export function dimensionOf(unit: string): string {
  return DIMENSIONS.get(unit) ?? 'how much'
}
