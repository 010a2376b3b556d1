import {
  audit,
  emails,
  emailTexts,
  keys,
  may,
  notices,
  organizations,
  people,
  registrations,
  settings,
  subscriptions,
  webhooks,
} from '@u4ssc/client/contract'
import type { Role } from '@u4ssc/client/people'
import type { AdminMessage } from '@u4ssc/messages/admin'
import { maySeeCirculars } from './subjects/drafts/permissions'
import type { Access } from './components/layout/use-role'
import type { IconName } from './components/layout/icon'

/** A page of the main menu or of the second menu. */
export interface Section {
  readonly path: string
  readonly label: AdminMessage
  /** The roles that include it; null for everyone, also people with a role for some meetings. */
  readonly may: ((role: Role | undefined) => boolean) | null
}

/** An area of the dashboard, with the pages of its second menu; none for a single page. */
export interface Area {
  readonly label: AdminMessage
  readonly icon: IconName
  readonly path: string
  readonly pages: readonly Section[]
}

interface AreaOfRoles extends Pick<Area, 'label' | 'icon'> {
  readonly sections: readonly [Section, ...Section[]]
}

const AREAS: readonly AreaOfRoles[] = [
  {
    label: 'layout.nav-overview',
    icon: 'home',
    sections: [{ path: '/', label: 'layout.nav-overview', may: null }],
  },
  {
    label: 'layout.nav-meetings',
    icon: 'meetings',
    sections: [
      { path: '/meetings', label: 'layout.nav-meetings', may: null },
      {
        path: '/registrations',
        label: 'registrations.title',
        may: (role) => may(registrations.list, role),
      },
      { path: '/notices', label: 'notices.title', may: (role) => may(notices.list, role) },
      { path: '/decisions', label: 'decisions.title', may: null },
    ],
  },
  {
    label: 'layout.nav-circulars',
    icon: 'circulars',
    sections: [{ path: '/circulars', label: 'layout.nav-circulars', may: maySeeCirculars }],
  },
  {
    label: 'layout.nav-peopleAndOrganizations',
    icon: 'people',
    sections: [
      {
        path: '/organizations',
        label: 'layout.nav-organizations',
        may: (role) => may(organizations.create, role),
      },
      { path: '/memberships', label: 'layout.nav-memberships', may: null },
      {
        path: '/subscribers',
        label: 'layout.nav-subscribers',
        may: (role) => may(subscriptions.list, role),
      },
    ],
  },
  {
    label: 'layout.nav-administration',
    icon: 'administration',
    sections: [
      { path: '/people', label: 'layout.nav-people', may: (role) => may(people.list, role) },
      {
        path: '/secretariat',
        label: 'secretariat.title',
        may: (role) => may(settings.setSecretariat, role),
      },
      {
        path: '/email-texts',
        label: 'email-texts.title',
        may: (role) => may(emailTexts.update, role),
      },
      { path: '/messages', label: 'layout.nav-messages', may: (role) => may(emails.list, role) },
      {
        path: '/retention',
        label: 'retention.title',
        may: (role) => may(settings.setRetention, role),
      },
      { path: '/keys', label: 'layout.nav-serviceKeys', may: (role) => may(keys.list, role) },
      { path: '/webhooks', label: 'layout.nav-webhooks', may: (role) => may(webhooks.list, role) },
      { path: '/audit', label: 'layout.nav-audit', may: (role) => may(audit.list, role) },
      { path: '/settings', label: 'layout.nav-settings', may: (role) => may(settings.get, role) },
    ],
  },
]

/** Returns the areas that a person can see, in the order in which they are shown. */
export function areasFor(access: Access | undefined): readonly Area[] {
  return AREAS.flatMap(({ label, icon, sections }) => {
    const own = sections.filter((section) => includes(access, section))
    const [first] = own
    if (!first) return []
    return [{ label, icon, path: first.path, pages: sections.length > 1 ? own : [] }]
  })
}

/** Returns the pages that a person can see, in the order in which they are shown. */
export function sectionsFor(access: Access | undefined): readonly Section[] {
  return AREAS.flatMap(({ sections }) => sections.filter((section) => includes(access, section)))
}

function includes(access: Access | undefined, { may }: Section): boolean {
  if (access === undefined) return false
  return may === null || (access.meetings === null && may(access.role))
}

/** Addresses of the areas that do not begin like their menu entries. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  '/meeting-drafts': '/meetings',
  '/publish': '/meetings',
}

/** Returns true if an address is in a section. Home is at the root only. */
export function isWithinSection(pathname: string, path: string): boolean {
  const first = `/${pathname.split('/')[1] ?? ''}`
  return (ELSEWHERE[first] ?? first) === path
}
