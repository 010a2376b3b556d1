import type { PublishedMeeting, PublishedRelease } from '@u4ssc/client/meetings'
import { describeWhere } from '../../i18n/describe-meeting'
import type { I18n } from '../../i18n/i18n'
import { describeWhen } from '../../times/describe-when'
import { toReleaseView } from '../../releases/release-view'
import { toMeetingView } from './meeting-view'
import { toShortProgramme } from './sections'

/**
 * Returns what a version of a meeting said when it was published. The names of people are left out:
 * they may have asked not to be named since. So are the sources, which are those of the latest
 * version.
 *
 * @param yours - the visitor's zone; `null` if unknown
 */
export function toPastVersion(
  i18n: I18n,
  published: PublishedMeeting,
  { meeting, release }: Pick<PublishedRelease, 'meeting' | 'release'>,
  yours: string | null,
) {
  const { name } = toReleaseView(i18n, release, meeting, yours)
  const now = release.publishedAt
  const programme = meeting.programme.map((session) => ({ ...session, speakers: [] }))
  const past = { ...published, release, evidence: {}, meeting: { ...meeting, programme } }
  return {
    path: i18n.path(`/meetings/${encodeURIComponent(published.slug)}`),
    name,
    summary: [describeWhen(i18n, meeting, yours), describeWhere(i18n, meeting)].filter(
      (part) => part !== null,
    ),
    note: i18n.t('updates.past-version', { date: i18n.longDate(now) }),
    meeting: toMeetingView(i18n, past, { yours, now, first: null }),
    programme: toShortProgramme(i18n, past, { zone: yours, now }),
  }
}
