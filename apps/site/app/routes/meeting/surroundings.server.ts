import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { answered, api } from '../../api.server'
import { describeChanges } from '../../releases/release-view'
import type { I18n } from '../../i18n/i18n'
import { neighboursOf } from './neighbours'

const RELEASES_READ = 6
const RELEASES_SHOWN = 3
/** Per release; a new programme would otherwise hide all other changes. */
const CHANGES_SHOWN = 6

/** Finds the data around a meeting: releases, chain and neighbours. */
export async function findSurroundings({ slug, release, meeting }: PublishedMeeting) {
  const wasChanged = release.number > 1
  const [meetings, releases, first] = await answered(
    Promise.all([
      meeting.series === null ? null : api.meetings.browse({ series: meeting.series }),
      wasChanged ? api.meetings.releases.list(slug, { limit: RELEASES_READ }) : null,
      wasChanged ? api.meetings.releases.get(slug, 1) : undefined,
    ]),
  )
  return { meetings, releases, first }
}

type Surroundings = Awaited<ReturnType<typeof findSurroundings>>

/** Returns the updates and neighbours of a meeting. */
export function toSurroundingsView(
  i18n: I18n,
  published: PublishedMeeting,
  { meetings, releases, first }: Surroundings,
  yours: string | null,
) {
  const { meeting } = published
  return {
    ...neighboursOf(i18n, published, meetings?.items ?? []),
    /** The schedule as first published; `null` in the first release. */
    first: first?.meeting.schedule ?? null,
    changed: (releases?.items ?? [])
      .filter(({ number, changes }) => number > 1 && changes.length > 0)
      .slice(0, RELEASES_SHOWN)
      .map(({ number, publishedAt, changes }) => ({
        number,
        on: publishedAt,
        changes: describeChanges(i18n, changes.slice(0, CHANGES_SHOWN), meeting, yours),
        moreChanges: Math.max(0, changes.length - CHANGES_SHOWN),
      })),
  }
}
