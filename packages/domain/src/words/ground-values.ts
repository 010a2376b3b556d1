import type { Reason, Ground } from '../eligibility/index'
import { nameWithArticle } from './country-name'
import { fill } from './fill'
import { formatDate } from './format-date'
import { inNumerals } from './intl'
import type { GroundKey, Wording } from './wording'

/** Returns the sentence for a ground, with placeholders for its values. */
export function groundText({ reason }: Ground, { grounds }: Wording): string {
  return grounds[reason.code === 'country-is-member' ? memberKey(reason) : reason.code]
}

/** Leaves out years without a good source, and marks those that may be too late. */
function memberKey({ basis }: Extract<Reason, { code: 'country-is-member' }>): GroundKey {
  if (basis === 'unverified' || basis === 'panel-disputed') return 'country-is-member'
  return basis === 'panel-at-state-entry'
    ? 'country-is-member-at-latest'
    : 'country-is-member-since'
}

/** Returns the values for the placeholders of a ground's sentence. */
export function groundValues(
  { reason, cites }: Pick<Ground, 'reason' | 'cites'>,
  wording: Wording,
): Record<string, string> {
  const { time, groups, capacities, entities, theOrganization } = wording
  const values: Record<string, string> = {
    clause: cites?.paragraph ? fill(wording.clause, { paragraph: cites.paragraph }) : '',
  }
  if ('country' in reason) {
    values['country'] = nameWithArticle(reason.country, wording)
  }
  if ('memberState' in reason) values['memberState'] = nameWithArticle(reason.memberState, wording)
  if ('on' in reason) values['on'] = dateWords(reason.on, wording)
  if ('since' in reason) {
    values['when'] = dateOrYear(reason.since, wording, [time.onDay, time.inYear])
    values['since'] = dateOrYear(reason.since, wording, [time.sinceDay, time.sinceYear])
  }
  if ('group' in reason) values['group'] = groups[reason.group]
  if ('capacity' in reason) {
    values['capacity'] = capacities[reason.capacity]
    values['entity'] = entities[reason.capacity]
  }
  if ('condition' in reason) values['condition'] = reason.condition
  if ('organization' in reason) values['organization'] = reason.organization ?? theOrganization
  return values
}

function dateOrYear(
  date: string,
  wording: Wording,
  [day, year]: [day: string, year: string],
): string {
  return date.length === 4
    ? fill(year, { year: inNumerals(date, wording.locale) })
    : fill(day, { date: dateWords(date, wording) })
}

function dateWords(date: string, { locale }: Wording): string {
  return formatDate(date, locale, { weekday: false })
}
