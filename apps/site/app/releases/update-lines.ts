import type { PublicMeeting, ReleaseComparison } from '@u4ssc/client/meetings'
import { instantOf, wallTimeAt } from '@u4ssc/domain/timezones'
import { cityIn } from '@u4ssc/domain/timezones/languages'
import { describeUpdates } from '@u4ssc/domain/words/updates'
import type { DisplayZone } from '@u4ssc/domain/words'
import type { UpdateLine } from '@u4ssc/domain/words/updates'
import { localize } from '../letters/localize'
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
  const own = localize(i18n, meeting).meeting
  const localized = changes.map((change) => ({ ...change, name: nameIn(change, meeting, own) }))
  return describeUpdates(localized, own, i18n.wording, { names, displayZone, nameCity: cityIn })
}

/** Returns the name of what changed in the language of the page, unless the name itself changed. */
function nameIn(
  { subject, name }: ReleaseComparison['changes'][number],
  { programme, documents }: PublicMeeting,
  own: PublicMeeting,
): string | null {
  const isNamed = ({ id, title }: { readonly id: string; readonly title: string }) =>
    id === subject && title === name
  const isSubject = ({ id }: { readonly id: string }) => id === subject
  if (programme.some(isNamed)) return own.programme.find(isSubject)?.title ?? name
  return documents.some(isNamed) ? (own.documents.find(isSubject)?.title ?? name) : name
}

/**
 * Returns the zone of the visitor, otherwise of the meeting; none if the meeting's zone is unknown.
 */
function displayZoneFor(i18n: I18n, zone: string | null, yours: string | null): DisplayZone | null {
  if (zone === null) return null
  const place = placeName(i18n, yours ?? zone)
  return {
    convert: ({ date, time }, own = zone) => wallTimeAt(instantOf(date, time, own), yours ?? zone),
    name: yours === 'UTC' ? 'UTC' : i18n.t('dates.zone-time', { place }),
  }
}
