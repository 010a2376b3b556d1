import type { OrganizationMembership } from '@u4ssc/client/organizations'
import { say } from '../../components/language/say'

/** Describes a membership, for example "Sector Member (ITU-T)". */
export function describeKind({ kind, sector }: OrganizationMembership): string {
  const words = say(`organizations.membership-${kind}`)
  return sector === null ? words : `${words} (ITU-${sector})`
}
