import { useEffect, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { Button } from '../components/button'
import { ErrorBoundary } from '../components/feedback/error-boundary'
import { UnsavedGuard } from '../components/forms/unsaved-guard'
import { say } from '../components/language/say'
import { Icon } from '../components/layout/icon'
import { currentEntry, SecondMenu } from '../components/layout/second-menu'
import { Brand, SideNavigation } from './side-navigation'
import { useKeptFocus } from '../components/layout/use-kept-focus'
import type { MenuGroup } from '../components/layout/second-menu'
import { useAccess } from '../components/layout/use-role'
import { useMeetingMenu } from '../features/meetings/workspace/use-meeting-menu'
import { areasFor, isWithinSection } from '../sections'

type Opened = 'first' | 'second' | null

/** Frame of every page after sign-in: the menus at the start side, the page next to them. */
export function Shell({ children }: { children?: ReactNode }) {
  const main = useRef<HTMLElement>(null)
  useKeptFocus(main)
  const location = useLocation()
  const { pathname } = location
  const { opened, toggle } = useOpenedMenu(pathname)
  const second = useSecondMenu(pathname)
  const [first, other] = [useId(), useId()]
  const current = second && currentEntry(second.groups, location)
  return (
    <div className={second ? 'shell with-second' : 'shell'}>
      <Button look="bare" className="skip" onClick={() => main.current?.focus()}>
        {say('layout.nav-skip')}
      </Button>
      <header className="top">
        <Brand />
        <Button
          look="quiet"
          size="small"
          aria-expanded={opened === 'first'}
          aria-controls={first}
          onClick={() => toggle('first')}
        >
          <Icon name="menu" /> {say('layout.nav-menu')}
        </Button>
      </header>
      <SideNavigation id={first} isOpen={opened === 'first'} />
      {second && (
        <>
          <Button
            look="bare"
            className="here"
            aria-expanded={opened === 'second'}
            aria-controls={other}
            onClick={() => toggle('second')}
          >
            <span>
              <b>{current?.label ?? second.label}</b>
              {current && current.label !== second.label && ` · ${second.label}`}
            </span>
            <Icon name="menu" />
          </Button>
          <SecondMenu id={other} isOpen={opened === 'second'} {...second}>
            {second.heading}
          </SecondMenu>
        </>
      )}
      <main ref={main} tabIndex={-1}>
        <ErrorBoundary place={pathname}>
          <UnsavedGuard>{children}</UnsavedGuard>
        </ErrorBoundary>
      </main>
    </div>
  )
}

/** The menu that is open on a phone. Opening a page or Escape closes it. */
function useOpenedMenu(pathname: string) {
  const [opened, setOpened] = useState<Opened>(null)
  useEffect(() => setOpened(null), [pathname])
  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setOpened(null)
    }
    window.addEventListener('keydown', close)
    return () => window.removeEventListener('keydown', close)
  }, [])
  const toggle = (menu: Opened) => setOpened(opened === menu ? null : menu)
  return { opened, toggle }
}

interface SecondMenuContent {
  readonly label: string
  readonly groups: readonly MenuGroup[]
  readonly heading?: ReactNode
}

/** Returns the second menu of a page: that of a meeting or of an area; null for the other pages. */
function useSecondMenu(pathname: string): SecondMenuContent | null {
  const access = useAccess()
  const meeting = useMeetingMenu(pathname)
  if (meeting) return meeting
  // The review needs the whole width
  if (isWithinSection(pathname, '/meetings') && pathname.startsWith('/publish/')) return null
  const area = areasFor(access).find(({ pages }) =>
    pages.some(({ path }) => isWithinSection(pathname, path)),
  )
  if (!area) return null
  const entries = area.pages.map(({ path, label }) => ({ path, label: say(label) }))
  return { label: say(area.label), groups: [{ label: null, entries }] }
}
