import type { ComponentProps } from 'react'

const LOOKS = {
  /** The one thing to do next. */
  main: 'border-ink bg-ink text-paper hover:bg-link hover:border-link',
  plain: 'border-edge bg-paper text-ink hover:border-ink',
  /** In a line of text. */
  quiet: 'border-transparent bg-transparent text-link underline underline-offset-4 px-1',
} as const

/** A button of the house. It is `type="button"` unless told otherwise, so that no form is sent by accident. */
export function Button({
  look = 'plain',
  className = '',
  ...props
}: ComponentProps<'button'> & { readonly look?: keyof typeof LOOKS }) {
  return (
    <button
      type="button"
      className={`inline-flex min-h-11 cursor-pointer items-center justify-center rounded-sm border px-4 py-2 font-sans text-base leading-tight font-medium disabled:cursor-default disabled:opacity-60 ${LOOKS[look]} ${className}`}
      {...props}
    />
  )
}
