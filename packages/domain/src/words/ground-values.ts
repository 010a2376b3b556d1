import type { Reason, Ground } from '../eligibility/index'
import { nameWithArticle } from './country-name'
import { fill } from './fill'
import { formatDate } from './format-date'
import { inNumerals } from './intl'
import type { GroundKey, Wording } from './wording'

/** The text of the fact a ground rests on, with the places for its values. */
export function groundText({ reason }: Ground, { grounds }: Wording): string {
  return grounds[reason.code === 'country-is-member' ? memberKey(reason) : reason.code]
}

/** Some years are only the first of which the records speak, and some have no good source. */
function memberKey({ basis }: Extract<Reason, { code: 'country-is-member' }>): GroundKey {
  if (basis === 'unverified' || basis === 'panel-disputed') return 'country-is-member'
  return basis === 'panel-at-state-entry'
    ? 'country-is-member-at-latest'
    : 'country-is-member-since'
}

/** The words for whatever a ground names; the clause is named where the text has a place for it. */
export function groundValues(
  { reason, cites }: Pick<Ground, 'reason' | 'cites'>,
  wording: Wording,
): Record<string, string> {
  const { time, groups, capacities, entities, theOrganization } = wording
  const values: Record<string, string> = {
    clause: cites?.paragraph ? ` [¶${cites.paragraph}]` : '',
  }
  if ('country' in reason) {
    values['country'] = nameWithArticle(reason.country, wording)
  }
  if ('memberState' in reason) values['memberState'] = nameWithArticle(reason.memberState, wording)
  if ('on' in reason) values['on'] = dateWords(reason.on, wording)
  if ('since' in reason) {
    values['when'] = sayWhen(reason.since, wording, [time.onDay, time.inYear])
    values['since'] = sayWhen(reason.since, wording, [time.sinceDay, time.sinceYear])
  }
  if ('group' in reason) values['group'] = groups[reason.group]
  if ('capacity' in reason) {
    values['capacity'] = capacities[reason.capacity]
    values['entity'] = entities[reason.capacity]
  }
  if ('organization' in reason) values['organization'] = reason.organization ?? theOrganization
  return values
}

function sayWhen(date: string, wording: Wording, [day, year]: [day: string, year: string]): string {
  return date.length === 4
    ? fill(year, { year: inNumerals(date, wording.locale) })
    : fill(day, { date: dateWords(date, wording) })
}

function dateWords(date: string, { locale }: Wording): string {
  return formatDate(date, locale, { weekday: false })
}
