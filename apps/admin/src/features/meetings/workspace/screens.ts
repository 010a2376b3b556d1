import {
  certificates,
  checkIns,
  delegations,
  emails,
  emailTexts,
  invitations,
  may,
  notices,
  registrations,
  visaRequests,
} from '@u4ssc/client/contract'
import type { MeetingOverview } from '@u4ssc/client/platform'
import type { Role } from '@u4ssc/client/people'
import type { AdminMessage } from '@u4ssc/messages/admin'
import { maySeeCirculars } from '../../../subjects/drafts/permissions'
import { partOf, tabsOf } from '../../../subjects/meetings/parts-of-editor'
import type { PartPath } from '../../../subjects/meetings/parts-of-editor'
import { maySeeMeetings } from '../../../subjects/meetings/permissions'
import { peopleIn } from '../../../subjects/meetings/use-meeting-overview'

interface Screen {
  /** Below the address of the meeting. */
  readonly path: string
  readonly label: AdminMessage
  readonly may: (role: Role | undefined) => boolean
  /** Further screens of this entry. */
  readonly also?: readonly string[]
  /** Number of tasks on the screen. */
  readonly count?: (overview: MeetingOverview) => number | undefined
}

export interface ScreenGroup {
  readonly label: AdminMessage | null
  readonly screens: readonly Screen[]
}

const anyone = (role: Role | undefined) => role !== undefined

/** The menu of a meeting. The order is fixed; nothing about a meeting is anywhere else. */
export const SCREENS: readonly ScreenGroup[] = [
  {
    label: null,
    screens: [
      { path: '', label: 'workspace.overview', may: anyone },
      { path: '/circulars', label: 'circulars.title', may: maySeeCirculars },
      editing('details'),
      editing('eligibility'),
      editing('programme'),
      { ...editing('speakers'), count: ({ content }) => content?.submissions },
      { ...editing('documents'), count: ({ content }) => content?.documents },
    ],
  },
  {
    label: 'workspace.registration',
    screens: [
      {
        path: '/participants',
        label: 'workspace.participants',
        may: (role) => may(registrations.list, role),
        count: (overview) => peopleIn(overview, 'in-review'),
      },
      {
        path: '/form',
        label: 'workspace.form',
        may: (role) => may(registrations.settings.update, role),
      },
      {
        path: '/opening',
        label: 'workspace.opening',
        may: (role) => may(registrations.settings.update, role),
      },
      {
        path: '/delegations',
        label: 'delegations.title',
        may: (role) => may(delegations.list, role),
      },
      { path: '/invitations', label: 'guests.title', may: (role) => may(invitations.list, role) },
      {
        path: '/visa-letters',
        label: 'visa.title',
        may: (role) => may(visaRequests.list, role),
        count: ({ registrations }) => registrations?.visaRequests,
      },
    ],
  },
  {
    label: 'workspace.emails',
    screens: [
      {
        path: '/notices',
        label: 'notices.title',
        may: (role) => may(notices.list, role),
        count: ({ noticesToApprove }) => noticesToApprove ?? undefined,
      },
      {
        path: '/email-texts',
        label: 'email-texts.title',
        may: (role) => may(emailTexts.updateForMeeting, role),
      },
      {
        path: '/outbox',
        label: 'messages.title',
        may: (role) => may(emails.list, role),
        count: ({ registrations }) => registrations?.failedEmails,
      },
    ],
  },
  {
    label: 'workspace.onTheDay',
    screens: [
      editing('joining'),
      { path: '/check-in', label: 'check-in.title', may: (role) => may(checkIns.list, role) },
    ],
  },
  {
    label: 'workspace.after',
    screens: [
      editing('outcomes'),
      { path: '/record', label: 'proceedings.title', may: maySeeMeetings },
      {
        path: '/certificates',
        label: 'certificates.title',
        may: (role) => may(certificates.list, role),
      },
    ],
  },
]

/** A screen that edits the meeting, with its tabs. */
function editing(path: PartPath): Screen {
  return {
    path: `/${path}`,
    label: partOf(path).label,
    may: maySeeMeetings,
    also: tabsOf(path).map((tab) => `/${tab.path}`),
  }
}
