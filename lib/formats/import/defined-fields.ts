type Texts = Readonly<Record<string, string | undefined>>
type Defined<Fields extends Texts> = { readonly [Name in keyof Fields]?: string }

/** The fields that have a value; the others are left out, as the types of imported articles want it. */
export function definedFields<Fields extends Texts>(fields: Fields): Defined<Fields>
export function definedFields(fields: Texts): Defined<Texts> {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) kept[name] = value
  return kept
}
