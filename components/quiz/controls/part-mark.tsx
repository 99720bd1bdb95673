/** Whether one part of an order or a match is right; nothing while it has not been marked. */
export function PartMark({ isRight }: { readonly isRight: boolean | undefined }) {
  if (isRight === undefined) return null
  return (
    <span
      className={`font-sans text-sm font-semibold whitespace-nowrap ${isRight ? 'text-good' : 'text-bad'}`}
    >
      <span aria-hidden="true">{isRight ? '✓' : '✗'}</span>
      <span className="sr-only">{isRight ? '(right)' : '(not right)'}</span>
    </span>
  )
}
