import type { ComponentProps } from 'react'

const LOOKS = {
  /** The one thing to do next. */
  main: 'border-ink bg-ink px-4 text-paper hover:border-link hover:bg-link',
  plain: 'border-edge bg-paper px-4 text-ink hover:border-ink',
  /** In a line of text. */
  quiet: 'border-transparent bg-transparent text-link underline underline-offset-4',
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
      className={`inline-flex min-h-11 cursor-pointer items-center justify-center rounded-sm border py-2 font-sans text-base leading-tight font-medium disabled:cursor-default disabled:opacity-60 ${LOOKS[look]} ${className}`}
      {...props}
    />
  )
}
