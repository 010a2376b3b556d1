import { useQuery } from '@tanstack/react-query'
import { may, organizations, registrations } from '@u4ssc/client/contract'
import { useClient } from '../../components/api/client'
import { keyOf } from '../../components/api/key-of'
import { useAccess } from '../../components/layout/use-role'
import { meetingPath } from '../../subjects/meetings/meeting-paths'
import { nameOfOrganization } from '../../subjects/organizations/name-of-organization'
import { nameOfRegistrant } from '../../subjects/registrations/name-of-registrant'
import { useMeetingName } from '../../subjects/registrations/queries'
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
    queryKey: keyOf(registrations.list, 'found', q),
    queryFn: () => client.registrations.list({ q, limit: MAX_FOUND }),
    enabled: isLong && may(registrations.list, access?.role),
  })
  const found = useQuery({
    queryKey: keyOf(organizations.list, 'found', q),
    queryFn: () => client.organizations.list({ q, limit: MAX_FOUND }),
    enabled: isLong && may(organizations.create, role),
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
    ...(found.data?.items ?? []).map((organization): PaletteItem => ({
      group: 'palette.organizations',
      label: nameOfOrganization(organization),
      path: `/organizations/${encodeURIComponent(organization.code)}`,
    })),
  ]
}
