import type { PublishedMeeting } from '@u4ssc/client'
import { answered, api } from '../../api.server'
import { keptCookie } from '../../kept-cookie.server'
import { changesInWords } from '../../releases/release-view'
import { readCookies } from '../../times/read-cookies'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import type { Words } from '../../words/words'

/**
 * What is otherwise than in the release this browser saw last, in words, and the cookie that
 * remembers the one it sees now. Nothing at a first visit.
 */
export async function changesSinceVisit(
  words: Words,
  { slug, meeting, release }: PublishedMeeting,
  request: Request,
) {
  const name = `seen-${encodeURIComponent(slug)}`
  const seen = Number(readCookies(request.headers.get('cookie') ?? '').get(name))
  const isOlder = Number.isInteger(seen) && seen > 0 && seen < release.number
  const compared = isOlder
    ? await answered(api.compareReleases(slug, seen, release.number))
    : undefined
  return {
    changes: compared
      ? changesInWords(words, compared.changes, meeting, visitorZoneOf(request).zone)
      : [],
    cookie: keptCookie(name, String(release.number)),
  }
}
