import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { answered, api } from '../../api.server'
import { persistentCookie } from '../../persistent-cookie.server'
import { toUpdateLines } from '../../releases/update-lines'
import { readCookies } from '../../times/read-cookies'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import type { I18n } from '../../i18n/i18n'

/**
 * Returns the changes since the release this browser saw last, and the cookie for the current one.
 * Returns nothing on the first visit.
 */
export async function changesSinceVisit(
  i18n: I18n,
  { slug, meeting, release }: PublishedMeeting,
  request: Request,
) {
  const name = `seen-${encodeURIComponent(slug)}`
  const seen = Number(readCookies(request.headers.get('cookie') ?? '').get(name))
  const isOlder = Number.isInteger(seen) && seen > 0 && seen < release.number
  const compared = isOlder
    ? await answered(api.meetings.releases.compare(slug, seen, release.number))
    : undefined
  return {
    changes: compared
      ? toUpdateLines(i18n, compared.changes, meeting, visitorZoneOf(request).zone)
      : [],
    cookie: persistentCookie(name, String(release.number)),
  }
}
