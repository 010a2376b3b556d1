import type { PublicMeeting, ReleaseComparison } from '@u4ssc/client/meetings'
import { instantOf, wallTimeAt } from '@u4ssc/domain/timezones'
import { describeUpdates } from '@u4ssc/domain/words/updates'
import type { DisplayZone } from '@u4ssc/domain/words'
import type { UpdateLine } from '@u4ssc/domain/words/updates'
import { referenceName } from '../letters/reference-name'
import { placeName } from '../times/places'
import type { I18n } from '../i18n/i18n'

/**
 * Returns the changes between two releases in the words of the page.
 *
 * @param yours - the visitor's zone; otherwise times are in the zone of the meeting
 */
export function toUpdateLines(
  i18n: I18n,
  changes: ReleaseComparison['changes'],
  meeting: PublicMeeting,
  yours: string | null,
): UpdateLine[] {
  const names = Object.fromEntries(
    meeting.convenedBy.map((reference) => [reference, referenceName(i18n, reference)]),
  )
  const displayZone = displayZoneFor(i18n, meeting.schedule.zone, yours)
  return describeUpdates(changes, meeting, i18n.wording, { names, displayZone })
}

/**
 * Returns the zone of the visitor, otherwise of the meeting; none if the meeting's zone is unknown.
 */
function displayZoneFor(i18n: I18n, zone: string | null, yours: string | null): DisplayZone | null {
  if (zone === null) return null
  const place = placeName(i18n, yours ?? zone)
  return {
    convert: ({ date, time }) => wallTimeAt(instantOf(date, time, zone), yours ?? zone),
    name: yours === 'UTC' ? 'UTC' : i18n.t('dates.zone-time', { place }),
  }
}
