import type { OrganizationMembership } from '@u4ssc/client'
import { describeRoughDate as describeDate } from '../../clock-words'
import { say } from '../../components/say'

/** What somebody is, as "Sector Member, ITU-T". */
export function describeKind({ kind, sector }: OrganizationMembership): string {
  const words = say(`membershipKind.${kind}`)
  return sector === null ? words : `${words}, ITU-${sector}`
}

/** Since when and until when, as a range in which the last day is not counted any more. */
export function describeTerm({ from, until }: OrganizationMembership): string {
  return until === null
    ? `${describeDate(from)} –`
    : `${describeDate(from)} – ${describeDate(until)}`
}
