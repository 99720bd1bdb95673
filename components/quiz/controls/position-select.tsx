/** Says by a number where a thing goes, for a page without JavaScript. */
export function PositionSelect({
  name,
  text,
  count,
  at,
}: {
  readonly name: string
  readonly text: string
  readonly count: number
  readonly at: number
}) {
  return (
    <select
      name={name}
      aria-label={`Position of: ${text}`}
      defaultValue={at < 0 ? '' : String(at + 1)}
      className="list-box"
    >
      <option value="">–</option>
      {Array.from({ length: count }, (_, index) => (
        <option key={index} value={index + 1}>
          {index + 1}
        </option>
      ))}
    </select>
  )
}
