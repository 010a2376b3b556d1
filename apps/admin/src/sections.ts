import type { Role } from '@u4ssc/client/people'
import type { AdminMessage } from '@u4ssc/messages/admin'
import { mayReadAudit } from './features/audit/permissions'
import { maySeeCirculars } from './features/circulars/permissions'
import { mayConnectPrograms } from './features/keys/permissions'
import { maySeeMeetings } from './features/meetings/permissions'
import { mayReadOutbox } from './features/messages/permissions'
import { mayHandleNotices } from './features/notices/permissions'
import { mayKeepOrganizations } from './features/organizations/permissions'
import { mayManagePeople } from './features/people/permissions'
import { mayDecideRegistrations } from './features/registrations/permissions'
import { maySeeSettings } from './features/settings/permissions'
import { maySeeSubscribers } from './features/subscribers/permissions'

interface Section {
  readonly path: string
  readonly label: AdminMessage
  readonly may: (role: Role | undefined) => boolean
}

const SECTIONS: readonly Section[] = [
  { path: '/', label: 'layout.nav-overview', may: hasRole },
  { path: '/circulars', label: 'layout.nav-circulars', may: maySeeCirculars },
  { path: '/meetings', label: 'layout.nav-meetings', may: maySeeMeetings },
  { path: '/registrations', label: 'layout.nav-registrations', may: mayDecideRegistrations },
  { path: '/notices', label: 'layout.nav-notices', may: mayHandleNotices },
  { path: '/messages', label: 'layout.nav-messages', may: mayReadOutbox },
  { path: '/subscribers', label: 'layout.nav-subscribers', may: maySeeSubscribers },
  { path: '/organizations', label: 'layout.nav-organizations', may: mayKeepOrganizations },
  { path: '/memberships', label: 'layout.nav-memberships', may: hasRole },
  { path: '/people', label: 'layout.nav-people', may: mayManagePeople },
  { path: '/keys', label: 'layout.nav-serviceKeys', may: mayConnectPrograms },
  { path: '/webhooks', label: 'layout.nav-webhooks', may: mayConnectPrograms },
  { path: '/audit', label: 'layout.nav-audit', may: mayReadAudit },
  { path: '/settings', label: 'layout.nav-settings', may: maySeeSettings },
]

/** Returns the sections that a role includes, in the order in which they are shown. */
export function sectionsFor(role: Role | undefined): readonly Section[] {
  return SECTIONS.filter(({ may }) => may(role))
}

function hasRole(role: Role | undefined): boolean {
  return role !== undefined
}
