import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { answered, api } from '../../api.server'
import { persistentCookie } from '../../persistent-cookie.server'
import { toUpdateLines } from '../../releases/update-lines'
import { readCookies } from '../../times/read-cookies'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import type { I18n } from '../../i18n/i18n'

/**
 * Returns the changes since the release this browser saw last, and the cookie for the current one.
 * Visitors without cookies share a page, so it sets none: the next request of the page does.
 */
export async function changesSinceVisit(
  i18n: I18n,
  { slug, meeting, release }: PublishedMeeting,
  request: Request,
) {
  const cookies = request.headers.get('cookie')
  const seen = Number(readCookies(cookies ?? '').get(nameOf(slug)))
  const isOlder = Number.isInteger(seen) && seen > 0 && seen < release.number
  const compared = isOlder
    ? await answered(api.meetings.releases.compare(slug, seen, release.number))
    : undefined
  return {
    changes: compared
      ? toUpdateLines(i18n, compared.changes, meeting, visitorZoneOf(request).zone)
      : [],
    cookie: cookies === null ? null : cookieOfVisit(slug, release.number),
  }
}

/** Returns the cookie that remembers the release of a meeting a browser has shown. */
export function cookieOfVisit(slug: string, release: number): string {
  return persistentCookie(nameOf(slug), String(release))
}

function nameOf(slug: string): string {
  return `seen-${encodeURIComponent(slug)}`
}
