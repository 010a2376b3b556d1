import type { ParticipantCount } from '@u4ssc/client/registrations'
import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { answered, api } from '../../api.server'
import { latestUpdates, RELEASES_READ } from '../../releases/latest-updates'
import type { I18n } from '../../i18n/i18n'
import { neighboursOf } from '../../catalogue/neighbours'

/** Finds the data around a meeting: releases, chain and neighbours. */
export async function findSurroundings(published: PublishedMeeting) {
  const { slug, release, meeting } = published
  const wasChanged = release.number > 1
  const [meetings, releases, first] = await answered(
    Promise.all([
      meeting.series === null ? null : api.meetings.browse({ series: meeting.series }),
      wasChanged ? api.meetings.releases.list(slug, { limit: RELEASES_READ }) : null,
      findFirstSchedule(published),
    ]),
  )
  return { meetings, releases, first }
}

/** Returns the schedule as first published; `null` in the first release. */
export async function findFirstSchedule({ slug, release }: PublishedMeeting) {
  if (release.number === 1) return null
  const first = await answered(api.meetings.releases.get(slug, 1))
  return first?.meeting.schedule ?? null
}

/** Finds the number of participants of a meeting that has ended, if it registered people here. */
export async function findParticipantCount({
  slug,
  registersHere,
  registrationStatus,
}: PublishedMeeting): Promise<ParticipantCount | null> {
  if (!registersHere || registrationStatus.kind !== 'over') return null
  return (await answered(api.participants.count(slug))).counted
}

type Surroundings = Awaited<ReturnType<typeof findSurroundings>>

/** Returns the updates, the reason of the last change of status or time, and the neighbours. */
export function toSurroundingsView(
  i18n: I18n,
  published: PublishedMeeting,
  { meetings, releases, first }: Surroundings,
  { yours, now }: { readonly yours: string | null; readonly now: string },
) {
  const { meeting } = published
  return {
    ...neighboursOf(i18n, meeting, { all: meetings?.items ?? [], now }),
    first,
    reason: published.statusChange?.reason ?? null,
    updates: latestUpdates(i18n, releases?.items ?? [], meeting, yours),
  }
}
