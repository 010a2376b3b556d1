import { useRef } from 'react'
import type { ReactNode } from 'react'
import { useLocation } from 'react-admin'
import { ErrorBoundary } from '../feedback/error-boundary'
import { say } from '../language/say'
import { SideNavigation } from './side-navigation'

/** Frame of every page after sign-in: navigation at the side, page next to it. */
export function Shell({ children }: { children?: ReactNode }) {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  return (
    <div className="shell">
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {say('layout.nav-skip')}
      </button>
      <SideNavigation />
      <main ref={main} tabIndex={-1}>
        <ErrorBoundary key={pathname}>{children}</ErrorBoundary>
      </main>
    </div>
  )
}
