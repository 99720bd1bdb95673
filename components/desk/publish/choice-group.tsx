import type { ReactNode } from 'react'

/** One of the ways that a teacher can choose. */
export interface Way<T extends string> {
  readonly value: T
  readonly name: string
  /** What it means for pupils, in a sentence. */
  readonly says: string
}

/** A choice between a few ways, each with what it means, and what is known about them. */
export function ChoiceGroup<T extends string>({
  name,
  legend,
  ways,
  value,
  onChange,
  children,
}: {
  readonly name: string
  readonly legend: string
  readonly ways: readonly Way<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
  readonly children: ReactNode
}) {
  return (
    <fieldset className="mt-8 font-sans">
      <legend className="font-serif text-lg font-semibold">{legend}</legend>
      <div className="mt-2 space-y-1">
        {ways.map((way) => (
          <label
            key={way.value}
            className="flex min-h-11 cursor-pointer items-baseline gap-3 rounded-sm px-1 py-2 has-checked:bg-sheet"
          >
            <input
              type="radio"
              name={name}
              value={way.value}
              checked={value === way.value}
              onChange={() => onChange(way.value)}
              className="size-4 shrink-0 translate-y-0.5 accent-link"
            />
            <span>
              {way.name}
              <span className="block text-sm text-faded">{way.says}</span>
            </span>
          </label>
        ))}
      </div>
      <p className="mt-2 max-w-measure text-sm text-faded">{children}</p>
    </fieldset>
  )
}
