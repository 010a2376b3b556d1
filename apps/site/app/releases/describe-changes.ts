import type { PublicMeeting, ReleaseComparison } from '@u4ssc/client/meetings'
import { instantOf, wallTimeAt } from '@u4ssc/domain/timezones'
import { describeChange } from '@u4ssc/domain/words'
import type { DisplayZone } from '@u4ssc/domain/words'
import { placeName } from '../times/places'
import type { I18n } from '../i18n/i18n'

/** @param yours - the visitor's zone; times are shown in it if known */
export function describeChanges(
  i18n: I18n,
  changes: ReleaseComparison['changes'],
  { speakers, documents, schedule }: PublicMeeting,
  yours: string | null,
): string[] {
  const displayZone = displayZoneFor(i18n, schedule.zone, yours)
  const names = Object.fromEntries([
    ...speakers.map(({ id, name }) => [id, name] as const),
    ...documents.map(({ id, title }) => [id, title] as const),
  ])
  return changes.map((change) => describeChange(change, i18n.wording, names, displayZone))
}

/**
 * Returns the zone of the visitor, otherwise of the meeting; none if the meeting's zone is unknown.
 */
export function displayZoneFor(
  i18n: I18n,
  zone: string | null,
  yours: string | null,
): DisplayZone | null {
  if (zone === null) return null
  const place = placeName(i18n, yours ?? zone)
  return {
    convert: ({ date, time }) => wallTimeAt(instantOf(date, time, zone), yours ?? zone),
    name: yours === 'UTC' ? 'UTC' : i18n.t('dates.zone-time', { place }),
  }
}
