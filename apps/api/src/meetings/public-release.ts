import { changesFor, compareMeetings } from '@u4ssc/domain/meetings'
import { PublishedReleaseSchema } from '@u4ssc/client/meetings'
import type {
  PublishedRelease,
  Release,
  ReleaseComparison,
  ReleaseSummary,
} from '@u4ssc/client/meetings'
import { timesIn, toPublicMeeting } from './public-meeting'
import type { ReleaseRow } from './release-store'

export function toReleaseSummary(row: ReleaseRow): ReleaseSummary {
  const { sequence, reason, circularId: circular, changes } = row
  return { ...toRelease(row), sequence, reason, circular, changes: changesFor('public', changes) }
}

/** @param zone - to add the times in, if any */
export function toPublishedRelease(row: ReleaseRow, zone?: string): PublishedRelease {
  const { slug, drift } = row
  const meeting = toPublicMeeting(row.meeting)
  return PublishedReleaseSchema.parse({
    ...{ slug, meeting, release: toReleaseSummary(row), drift },
    ...timesIn(zone, meeting),
  })
}

/** Returns the stored changes between consecutive releases, otherwise computed ones. */
export function compareReleases(before: ReleaseRow, after: ReleaseRow): ReleaseComparison {
  const isNext = after.number === before.number + 1
  const changes = isNext ? after.changes : compareMeetings(before.meeting, after.meeting)
  return {
    slug: before.slug,
    before: toRelease(before),
    after: toRelease(after),
    changes: changesFor('public', changes),
  }
}

function toRelease({ number, name, publishedAt }: ReleaseRow): Release {
  return { number, name, publishedAt }
}
