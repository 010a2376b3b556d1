import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { Link } from '../link'
import { say } from '../language/say'

export interface MenuEntry {
  readonly path: string
  readonly label: string
  /** Number of tasks; zero shows none. */
  readonly count?: number
  /** Addresses of further pages that belong to this entry. */
  readonly also?: readonly string[]
}

export interface MenuGroup {
  /** Heading of the entries; null for entries at the top level. */
  readonly label: string | null
  readonly entries: readonly MenuEntry[]
}

interface SecondMenuProps {
  readonly id: string
  readonly isOpen: boolean
  readonly label: string
  readonly groups: readonly MenuGroup[]
  /** Shown above the entries. */
  readonly children?: ReactNode
}

/** Menu next to the first one: the pages of an area or of a meeting. */
export function SecondMenu({ id, isOpen, label, groups, children }: SecondMenuProps) {
  const current = currentEntry(groups, useLocation())
  return (
    <nav className="second" id={id} data-open={isOpen} aria-label={label}>
      {children}
      {groups.map((group, index) => (
        <div
          key={group.label ?? index}
          className={group.label === null ? undefined : 'sub'}
          role={group.label === null ? undefined : 'group'}
          aria-label={group.label ?? undefined}
        >
          {group.label !== null && (
            <p className="group" aria-hidden="true">
              {group.label}
            </p>
          )}
          {group.entries.map((entry) => (
            <Link
              key={entry.path}
              to={entry.path}
              aria-current={entry === current ? 'page' : undefined}
            >
              <span>{entry.label}</span> <Count count={entry.count ?? 0} />
            </Link>
          ))}
        </div>
      ))}
    </nav>
  )
}

function Count({ count }: { readonly count: number }) {
  if (count === 0) return null
  return (
    <b className="count">
      {count}
      <span className="vh"> {say('layout.nav-tasks', { count })}</span>
    </b>
  )
}

/**
 * Returns the entry of a page: the one with the longest address that the page is at or below. The
 * query of an entry must be part of the query of the page.
 */
export function currentEntry(
  groups: readonly MenuGroup[],
  { pathname, search }: { readonly pathname: string; readonly search: string },
): MenuEntry | undefined {
  const asked = new URLSearchParams(search)
  const isAt = (path: string) => {
    const [place = '', query] = path.split('?')
    const isBelow = pathname === place || pathname.startsWith(`${place}/`)
    return isBelow && [...new URLSearchParams(query)].every(([key, value]) => asked.has(key, value))
  }
  const found = groups
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => [entry.path, ...(entry.also ?? [])].map((path) => ({ path, entry })))
    .filter(({ path }) => isAt(path))
  return found.sort((one, other) => other.path.length - one.path.length)[0]?.entry
}
