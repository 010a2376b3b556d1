import type { Role } from '@u4ssc/client/people'
import type { AdminMessage } from '@u4ssc/messages/admin'
import { say } from '../../components/language/say'
import { useRole } from '../../components/layout/use-role'
import { sectionsFor } from '../../sections'
import { mayEditCirculars } from '../circulars/permissions'
import { mayEditMeetings, maySeeMeetings } from '../meetings/permissions'
import { mayHandleNotices } from '../notices/permissions'
import { mayKeepOrganizations } from '../organizations/permissions'
import { mayDecideRegistrations } from '../registrations/permissions'
import { useMeetings } from '../registrations/queries'

/** A page or action in the palette. */
export interface PaletteItem {
  readonly group: 'palette.pages' | 'palette.actions' | 'palette.meetings'
  readonly label: string
  readonly path: string
}

interface Act {
  readonly label: AdminMessage
  readonly path: string
  readonly may: (role: Role | undefined) => boolean
}

const ACTS: readonly Act[] = [
  { label: 'action.import', path: '/circulars/create', may: mayEditCirculars },
  { label: 'compose.title', path: '/meetings/new', may: mayEditMeetings },
  { label: 'notices.write', path: '/notices/new', may: mayHandleNotices },
  { label: 'organizations.new', path: '/organizations/new', may: mayKeepOrganizations },
]

/** Returns every page and action that the role of the viewer includes. */
export function usePaletteItems(): readonly PaletteItem[] {
  const role = useRole()
  const meetings = useMeetings().data ?? []
  const pages = sectionsFor(role).map(({ label, path }) => ({ label: say(label), path }))
  const acts = ACTS.filter(({ may }) => may(role))
  const pathOfMeeting = meetingPathFor(role)
  return [
    ...[...pages, { label: say('layout.nav-account'), path: '/account' }].map(
      (page): PaletteItem => ({
        group: 'palette.pages',
        ...page,
      }),
    ),
    ...acts.map(({ label, path }): PaletteItem => ({
      group: 'palette.actions',
      label: say(label),
      path,
    })),
    ...meetings.flatMap(({ slug, meeting: { title } }): PaletteItem[] => {
      const path = pathOfMeeting(slug)
      return path === null ? [] : [{ group: 'palette.meetings', label: title, path }]
    }),
  ]
}

function meetingPathFor(role: Role | undefined): (slug: string) => string | null {
  if (maySeeMeetings(role)) return (slug) => `/meetings/${slug}`
  if (!mayDecideRegistrations(role)) return () => null
  return (slug) => `/registrations?${new URLSearchParams({ meeting: slug })}`
}
