import type { Person, Role } from '@u4ssc/client/people'
import { useLocation } from 'react-router'
import { usePerson } from '../api/session'

/** A role, and the meetings that it is limited to; null for all meetings. */
export type Access = Pick<Person, 'role' | 'meetings'>

/** Returns the access of the signed-in person; `undefined` while it is loading. */
export function useAccess(): Access | undefined {
  return usePerson().data ?? undefined
}

/**
 * Returns the role of the signed-in person on this page; `undefined` while it is loading, and where
 * a role for some meetings does not reach.
 */
export function useRole(): Role | undefined {
  const access = useAccess()
  const { pathname } = useLocation()
  if (!access?.meetings) return access?.role
  const isTheirs = access.meetings.includes(amendedAt(pathname) ?? meetingAt(pathname))
  return isTheirs || isOfDraft(pathname) ? access.role : undefined
}

/** Returns the slug of the meeting that a page writes a corrigendum for. */
function amendedAt(pathname: string): string | undefined {
  const slug = /^\/circulars\/amend\/([^/]+)/.exec(pathname)?.[1]
  return slug === undefined ? undefined : decodeURIComponent(slug)
}

/** Returns true for the pages of one draft. The API knows the meetings of a draft, and refuses. */
function isOfDraft(pathname: string): boolean {
  return /^\/(circulars|publish|meeting-drafts)\/[0-9a-f]{8}-/.test(pathname)
}

/** Returns the slug of the meeting of a page, or the empty string. */
export function meetingAt(pathname: string): string {
  const [, area, slug = ''] = pathname.split('/')
  return area === 'meetings' && slug !== 'new' ? decodeURIComponent(slug) : ''
}
