import { forwardRef } from 'react'
import { Link as RouterLink } from 'react-router'
import type { LinkProps as RouterLinkProps } from 'react-router'
import { buttonClass } from './button'
import type { ButtonStyle } from './button'

type LinkProps = RouterLinkProps & ButtonStyle

/** Link to a page of the dashboard. With a look, it looks like a button. */
export const Link = forwardRef<HTMLAnchorElement, LinkProps>(function Link(
  { look = 'bare', size, className, ...link },
  ref,
) {
  return <RouterLink {...link} ref={ref} className={buttonClass({ look, size }, className)} />
})
