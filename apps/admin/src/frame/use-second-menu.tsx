import type { ReactNode } from 'react'
import { say } from '../components/language/say'
import type { MenuGroup } from '../components/layout/second-menu'
import { useAccess } from '../components/layout/use-role'
import { useMeetingMenu } from '../features/meetings/workspace/use-meeting-menu'
import { areasFor, isWithinSection } from '../sections'

export interface SecondMenuContent {
  readonly label: string
  readonly groups: readonly MenuGroup[]
  readonly heading?: ReactNode
}

/** Returns the second menu of a page: that of a meeting or of an area; null for the other pages. */
export function useSecondMenu(pathname: string): SecondMenuContent | null {
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
