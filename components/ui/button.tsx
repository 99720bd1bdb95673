import type { ComponentProps } from 'react'

/**
 * A button of the house: `main` for the one thing to do next, `quiet` within text. It is `type="button"` unless told
 * otherwise, so that no form is sent by accident.
 */
export function Button({
  look = 'plain',
  className = '',
  ...props
}: ComponentProps<'button'> & { readonly look?: 'main' | 'plain' | 'quiet' }) {
  return <button type="button" className={`button button-${look} ${className}`.trim()} {...props} />
}
