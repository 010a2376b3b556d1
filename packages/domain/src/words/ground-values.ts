import type { Because, Ground } from '../eligibility/index'
import { nameWithArticle } from './country-name'
import { fill } from './fill'
import { formatDate } from './format-date'
import { inNumerals } from './intl'
import type { GroundKey, Wording } from './wording'

/** The text of the fact a ground rests on, with the places for its values. */
export function groundText({ because }: Ground, { grounds }: Wording): string {
  return grounds[because.code === 'country-is-member' ? memberKey(because) : because.code]
}

/** Some years are only the first of which the records speak, and some have no good source. */
function memberKey({ basis }: Extract<Because, { code: 'country-is-member' }>): GroundKey {
  if (basis === 'unverified' || basis === 'panel-disputed') return 'country-is-member'
  return basis === 'panel-at-state-entry'
    ? 'country-is-member-at-latest'
    : 'country-is-member-since'
}

/** The words for whatever a ground names; the clause is named where the text has a place for it. */
export function groundValues(
  { because, cites }: Pick<Ground, 'because' | 'cites'>,
  wording: Wording,
): Record<string, string> {
  const { time, groups, capacities, entities, theOrganization } = wording
  const values: Record<string, string> = {
    clause: cites?.paragraph ? ` [¶${cites.paragraph}]` : '',
  }
  if ('country' in because) {
    values['country'] = nameWithArticle(because.country, wording)
  }
  if ('memberState' in because)
    values['memberState'] = nameWithArticle(because.memberState, wording)
  if ('on' in because) values['on'] = dateWords(because.on, wording)
  if ('since' in because) {
    values['when'] = sayWhen(because.since, wording, [time.onDay, time.inYear])
    values['since'] = sayWhen(because.since, wording, [time.sinceDay, time.sinceYear])
  }
  if ('group' in because) values['group'] = groups[because.group]
  if ('capacity' in because) {
    values['capacity'] = capacities[because.capacity]
    values['entity'] = entities[because.capacity]
  }
  if ('organization' in because) values['organization'] = because.organization ?? theOrganization
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
