import type { MeetingSummary } from '@u4ssc/client/meetings'
import type { CatalogueMeeting } from '@u4ssc/catalogue'
import { countryName } from '@u4ssc/domain/words'
import { catalogueName } from './catalogue-name'
import { earlierMeetings, earlierPath } from './numbered-pages'
import { describeCity } from '../i18n/describe-meeting'
import type { I18n } from '../i18n/i18n'

/** A meeting of the initiative from public sources. */
export interface CatalogueRow {
  readonly name: string
  readonly href: string
  readonly on: string | null
  readonly detail: string
}

/**
 * Returns the earlier meetings that have no published page, latest first.
 *
 * @param now - an instant, RFC 3339
 */
export function catalogueRows(
  i18n: I18n,
  published: readonly MeetingSummary[],
  now: string,
): CatalogueRow[] {
  return earlierMeetings(published, now)
    .map((meeting) => {
      const first = meeting.days?.value[0]?.date
      return {
        name: catalogueName(i18n, meeting.ordinal),
        href: i18n.path(earlierPath(meeting.ordinal)),
        on: first === undefined ? null : i18n.shortDate(first),
        detail: placeOfMeeting(i18n, meeting),
      }
    })
    .reverse()
}

/** Returns city and country of a meeting, or that it was online; empty if no source says. */
export function placeOfMeeting(
  i18n: I18n,
  { city, country, mode }: Pick<CatalogueMeeting, 'city' | 'country' | 'mode'>,
): string {
  const where = [
    city && describeCity(i18n, city.value),
    country && countryName(country.value, i18n.wording),
    city === null && mode?.value === 'virtual' ? i18n.t('meeting.where-virtual') : null,
  ]
  return where.filter((part) => part !== null).join(i18n.t('layout.list-between'))
}
