import { forwardRef } from 'react'
import type { ButtonHTMLAttributes } from 'react'

/** The classes of a look; one without classes gets those of its place, for example of a menu. */
const LOOKS = {
  main: 'button',
  quiet: 'button quiet',
  link: 'link',
  bare: '',
} as const

export interface ButtonStyle {
  readonly look?: keyof typeof LOOKS | undefined
  readonly size?: 'small' | 'wide' | undefined
}

/** Returns the classes of a button, for what looks like one and is a link or a label. */
export function buttonClass({ look = 'main', size }: ButtonStyle, more?: string) {
  return [LOOKS[look], size, more].filter(Boolean).join(' ') || undefined
}

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement>, ButtonStyle {
  /** True while the action runs. It cannot be started twice. */
  readonly busy?: boolean | undefined
}

/** Button, which submits its form only with the type `submit`. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { look, size, busy = false, disabled = false, className, ...button },
  ref,
) {
  return (
    <button
      type="button"
      {...button}
      ref={ref}
      className={buttonClass({ look, size }, className)}
      disabled={busy || disabled}
    />
  )
})
