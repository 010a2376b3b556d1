import { drafts, may, notices, organizations } from '@u4ssc/client/contract'
import type { Role } from '@u4ssc/client/people'
import type { AdminMessage } from '@u4ssc/messages/admin'
import { useFindIf } from '../../components/api/operations'
import { say } from '../../components/language/say'
import { useAccess } from '../../components/layout/use-role'
import { sectionsFor } from '../../sections'
import { nameOfDraft } from '../../subjects/drafts/name-of-draft'
import { mayEditCirculars, maySeeCirculars } from '../../subjects/drafts/permissions'
import { meetingPath } from '../../subjects/meetings/meeting-paths'
import { mayEditMeetings } from '../../subjects/meetings/permissions'
import { useMeetings } from '../../subjects/registrations/queries'

/** A page or action in the palette. */
export interface PaletteItem {
  readonly group:
    | 'palette.pages'
    | 'palette.actions'
    | 'palette.meetings'
    | 'palette.circulars'
    | 'palette.people'
    | 'palette.organizations'
  readonly label: string
  readonly path: string
}

/** The circulars that the palette offers: the newest. */
const MAX_CIRCULARS = 100

interface Act {
  readonly label: AdminMessage
  readonly path: string
  readonly may: (role: Role | undefined) => boolean
}

const ACTS: readonly Act[] = [
  { label: 'action.import', path: '/circulars/create', may: mayEditCirculars },
  { label: 'compose.title', path: '/meetings/new', may: mayEditMeetings },
  { label: 'notices.write', path: '/notices/new', may: (role) => may(notices.list, role) },
  {
    label: 'organizations.new',
    path: '/organizations/new',
    may: (role) => may(organizations.create, role),
  },
]

/** Returns every page, action, meeting and circular that the role of the viewer includes. */
export function usePaletteItems(): readonly PaletteItem[] {
  const access = useAccess()
  // Actions and circulars are about all meetings
  const role = access?.meetings === null ? access.role : undefined
  const meetings = useMeetings().data ?? []
  const circulars = useCirculars(maySeeCirculars(role))
  const pages = sectionsFor(access).map(({ label, path }) => ({ label: say(label), path }))
  const account = { label: say('layout.nav-account'), path: '/account' }
  const help = { label: say('layout.nav-help'), path: '/help' }
  return [
    ...[...pages, account, help].map((page): PaletteItem => ({ group: 'palette.pages', ...page })),
    ...ACTS.filter(({ may }) => may(role)).map(({ label, path }): PaletteItem => ({
      group: 'palette.actions',
      label: say(label),
      path,
    })),
    ...meetings.map(({ slug, meeting: { title } }): PaletteItem => ({
      group: 'palette.meetings',
      label: title,
      path: meetingPath(slug),
    })),
    ...circulars,
  ]
}

function useCirculars(isWanted: boolean): readonly PaletteItem[] {
  const { data } = useFindIf(isWanted, drafts.list, { from: 'letter', limit: MAX_CIRCULARS })
  return (data?.items ?? []).map((draft) => ({
    group: 'palette.circulars',
    label: draft.subject === null ? nameOfDraft(draft) : `${nameOfDraft(draft)} · ${draft.subject}`,
    path: `/circulars/${draft.id}`,
  }))
}
