import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../components/api/client'
import { useAccess } from '../../components/layout/use-role'
import { meetingPath } from '../meetings/actions'
import { nameOfOrganization } from '../organizations/name-of-organization'
import { mayKeepOrganizations } from '../organizations/permissions'
import { organizationsKey } from '../organizations/queries'
import { nameOfRegistrant } from '../registrations/name-of-registrant'
import { mayDecideRegistrations } from '../registrations/permissions'
import { registrationsKey, useMeetingName } from '../registrations/queries'
import type { PaletteItem } from './use-palette-items'

const MIN_LETTERS = 2
const MAX_FOUND = 8

/** Searches people and organizations by name, as far as the role and its meetings include them. */
export function useFoundItems(typed: string): readonly PaletteItem[] {
  const client = useClient()
  const access = useAccess()
  const role = access?.meetings === null ? access.role : undefined
  const nameOfMeeting = useMeetingName()
  const q = typed.trim()
  const isLong = q.length >= MIN_LETTERS
  const people = useQuery({
    queryKey: [...registrationsKey, 'found', q],
    queryFn: () => client.registrations.list({ q, limit: MAX_FOUND }),
    enabled: isLong && mayDecideRegistrations(access?.role),
  })
  const organizations = useQuery({
    queryKey: [...organizationsKey, 'found', q],
    queryFn: () => client.organizations.list({ q, limit: MAX_FOUND }),
    enabled: isLong && mayKeepOrganizations(role),
  })
  return [
    ...(people.data?.items ?? []).map((record): PaletteItem => ({
      group: 'palette.people',
      label: `${nameOfRegistrant(record)} · ${nameOfMeeting(record.meeting)}`,
      path: meetingPath(
        record.meeting,
        `participants?${new URLSearchParams({ q: record.email ?? record.name })}`,
      ),
    })),
    ...(organizations.data?.items ?? []).map((organization): PaletteItem => ({
      group: 'palette.organizations',
      label: nameOfOrganization(organization),
      path: `/organizations/${encodeURIComponent(organization.code)}`,
    })),
  ]
}
