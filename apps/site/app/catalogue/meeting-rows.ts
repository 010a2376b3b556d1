import type { MeetingSummary } from '@u4ssc/client'
import { MEETINGS } from '@u4ssc/domain/catalogue'
import { countryName } from '@u4ssc/domain/words'
import { cityWords } from '../words/meeting-words'
import type { Words } from '../words/words'

/** A meeting of the initiative that public sources tell of and that has no page here. */
export interface CatalogueRow {
  readonly name: string
  readonly on: string | null
  readonly detail: string
}

export function catalogueRows(words: Words, published: readonly MeetingSummary[]): CatalogueRow[] {
  const here = new Set(
    published.flatMap(({ meeting }) => (meeting.series === 'U4SSC' ? [meeting.ordinal] : [])),
  )
  return MEETINGS.filter(({ ordinal }) => !here.has(ordinal))
    .map(({ ordinal, days, city, country, mode }) => {
      const first = days?.value[0]?.date
      const where = [
        city && cityWords(words, city.value),
        country && countryName(country.value, words.wording),
        city === null && mode?.value === 'virtual' ? words.say('meeting.where-virtual') : null,
      ]
      return {
        name: words.say('meeting.short-name', { ordinal, series: 'U4SSC' }),
        on: first === undefined ? null : words.shortDate(first),
        detail: where.filter((part) => part !== null).join(words.say('layout.list-between')),
      }
    })
    .reverse()
}
