import type { MeetingSummary } from '@u4ssc/client/meetings'
import { MEETINGS } from '@u4ssc/domain/catalogue'
import { countryName } from '@u4ssc/domain/words'
import { catalogueName } from './catalogue-name'
import { describeCity } from '../i18n/describe-meeting'
import type { I18n } from '../i18n/i18n'

/** A meeting of the initiative from public sources, without a page on this site. */
export interface CatalogueRow {
  readonly name: string
  readonly on: string | null
  readonly detail: string
}

export function catalogueRows(i18n: I18n, published: readonly MeetingSummary[]): CatalogueRow[] {
  const here = new Set(
    published.flatMap(({ meeting }) => (meeting.series === 'U4SSC' ? [meeting.ordinal] : [])),
  )
  return MEETINGS.filter(({ ordinal }) => !here.has(ordinal))
    .map(({ ordinal, days, city, country, mode }) => {
      const first = days?.value[0]?.date
      const where = [
        city && describeCity(i18n, city.value),
        country && countryName(country.value, i18n.wording),
        city === null && mode?.value === 'virtual' ? i18n.t('meeting.where-virtual') : null,
      ]
      return {
        name: catalogueName(i18n, ordinal),
        on: first === undefined ? null : i18n.shortDate(first),
        detail: where.filter((part) => part !== null).join(i18n.t('layout.list-between')),
      }
    })
    .reverse()
}
