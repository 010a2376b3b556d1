import type { Meeting, Partner } from '@u4ssc/domain/meetings'
import { organizationName } from '../catalogue/organization-names'
import { dateAfter } from './dates'
import type { I18n } from './i18n'

/** Describes the hosts or partners on the first day of a meeting, with the dates that are known. */
export function describePartners(
  i18n: I18n,
  partners: readonly Partner[],
  { days }: Pick<Meeting['schedule'], 'days'>,
): string[] {
  const day = days[0]?.date
  return partners
    .filter(
      ({ from, until }) =>
        day === undefined || ((from === null || from <= day) && (until === null || day < until)),
    )
    .map((partner) => describePartner(i18n, partner))
}

function describePartner(i18n: I18n, { organization, from, until }: Partner): string {
  const name = organizationName(i18n, organization.name)
  const since = from === null ? null : i18n.longDate(from)
  const last = until === null ? null : i18n.longDate(dateAfter(until, -1))
  if (since !== null && last !== null)
    return i18n.t('meeting.partner-between', { name, from: since, until: last })
  if (since !== null) return i18n.t('meeting.partner-since', { name, from: since })
  return last === null ? name : i18n.t('meeting.partner-until', { name, until: last })
}
