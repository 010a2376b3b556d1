import { forwardRef } from 'react'
import type { ButtonHTMLAttributes } from 'react'

/** The classes of a look; one without classes gets those of its place, for example of a menu. */
const LOOKS = {
  main: 'button',
  quiet: 'button quiet',
  link: 'link',
  bare: '',
} as const

export type ButtonLook = keyof typeof LOOKS

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: ButtonLook
  readonly size?: 'small' | 'wide'
  /** True while the action runs. It cannot be started twice. */
  readonly busy?: boolean | undefined
}

/** Button, which submits its form only with the type `submit`. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { look = 'main', size, busy = false, disabled = false, className, ...button },
  ref,
) {
  return (
    <button
      type="button"
      {...button}
      ref={ref}
      className={[LOOKS[look], size, className].filter(Boolean).join(' ') || undefined}
      disabled={busy || disabled}
    />
  )
})
