import type { MeetingOverview } from '@u4ssc/client/platform'
import type { Role } from '@u4ssc/client/people'
import type { AdminMessage } from '@u4ssc/messages/admin'
import { maySeeCirculars } from '../../circulars/permissions'
import { mayReadOutbox } from '../../messages/permissions'
import { mayHandleNotices } from '../../notices/permissions'
import { mayDecideRegistrations } from '../../registrations/permissions'
import { maySeeMeetings } from '../permissions'

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
      {
        path: '/details',
        label: 'workspace.details',
        may: maySeeMeetings,
        also: ['/eligibility', '/joining', '/preview'],
      },
      { path: '/programme', label: 'fact/programme', may: maySeeMeetings },
      {
        path: '/speakers',
        label: 'fact/speakers',
        may: maySeeMeetings,
        count: ({ content }) => content?.submissions,
      },
      {
        path: '/documents',
        label: 'fact/documents',
        may: maySeeMeetings,
        count: ({ content }) => content?.documents,
      },
    ],
  },
  {
    label: 'workspace.registration',
    screens: [
      {
        path: '/participants',
        label: 'workspace.participants',
        may: mayDecideRegistrations,
        count: (overview) => peopleIn(overview, 'in-review'),
      },
      { path: '/form', label: 'workspace.form', may: mayDecideRegistrations },
      {
        path: '/participants?state=waiting',
        label: 'workspace.waitingList',
        may: mayDecideRegistrations,
        count: (overview) => peopleIn(overview, 'waiting'),
      },
      { path: '/delegations', label: 'delegations.title', may: mayDecideRegistrations },
      { path: '/invitations', label: 'guests.title', may: mayDecideRegistrations },
      {
        path: '/visa-letters',
        label: 'visa.title',
        may: mayDecideRegistrations,
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
        may: mayHandleNotices,
        count: ({ noticesToApprove }) => noticesToApprove ?? undefined,
      },
      { path: '/email-texts', label: 'email-texts.title', may: mayHandleNotices },
      {
        path: '/outbox',
        label: 'messages.title',
        may: mayReadOutbox,
        count: ({ registrations }) => registrations?.failedEmails,
      },
    ],
  },
  {
    label: null,
    screens: [
      { path: '/check-in', label: 'check-in.title', may: mayDecideRegistrations },
      {
        path: '/outcomes',
        label: 'proceedings.title',
        may: maySeeMeetings,
        also: ['/record'],
      },
    ],
  },
]

/** Returns the number of people in a state of registration. */
export function peopleIn({ registrations }: MeetingOverview, state: string): number {
  return registrations?.states.find(({ key }) => key === state)?.people ?? 0
}
