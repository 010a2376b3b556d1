import { isVenueFirst, mapOfVenue } from '@u4ssc/domain/meetings'
import type { Meeting } from '@u4ssc/domain/meetings'
import { describeVenue } from '../i18n/describe-meeting'
import type { I18n } from '../i18n/i18n'

/** Where people attend on site. */
export interface VenueView {
  readonly words: string
  readonly map: string | null
}

/**
 * Returns the venue of a meeting on site; `null` online or if it is unknown.
 *
 * @param format - how the person attends; `null` for visitors
 */
export function venueOf(
  i18n: I18n,
  meeting: Pick<Meeting, 'mode' | 'venue' | 'practicalInformation'>,
  format: 'on-site' | 'online' | null = null,
): VenueView | null {
  const words = isVenueFirst(meeting, format) ? describeVenue(i18n, meeting.venue) : null
  return words === null ? null : { words, map: mapOfVenue(meeting) }
}
