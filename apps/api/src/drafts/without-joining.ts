import type { Context } from 'hono'
import type { Draft, PreviewedDrift, PreviewedRelease } from '@u4ssc/client/contract'
import type { Reading } from '@u4ssc/domain'
import { isJoiningPointer } from '../audit/index'
import type { AppEnv } from '../http/app-env'
import { mayAlso } from '../people/index'

const WHOLE_MEETING = /^\/meetings\/\d+$/

/** Returns the draft; for those who only look at it, without joining links and passcodes. */
export async function showDraft(c: Context<AppEnv>, draft: Draft): Promise<Draft> {
  return (await mayAlso(c, 'change-draft')) ? draft : draftWithoutJoining(draft)
}

/** As `showDraft`, for what publishing it would do. */
export async function showReleases(
  c: Context<AppEnv>,
  releases: PreviewedRelease[],
): Promise<PreviewedRelease[]> {
  return (await mayAlso(c, 'change-draft')) ? releases : releases.map(releaseWithoutJoining)
}

function draftWithoutJoining(draft: Draft): Draft {
  return {
    ...draft,
    read: readingWithoutJoining(draft.read),
    reading: readingWithoutJoining(draft.reading),
    corrections: draft.corrections.filter(
      ({ pointer }) => !isJoiningPointer(pointer) && !WHOLE_MEETING.test(pointer),
    ),
  }
}

function releaseWithoutJoining(release: PreviewedRelease): PreviewedRelease {
  const changes = release.changes.filter(({ pointer }) => !isJoiningPointer(pointer))
  return { ...release, changes, drift: driftWithoutJoining(release.drift) }
}

export function driftWithoutJoining(drift: readonly PreviewedDrift[]): PreviewedDrift[] {
  return drift.filter(({ pointer }) => !isJoiningPointer(pointer))
}

function readingWithoutJoining(reading: Reading): Reading {
  return { ...reading, meetings: reading.meetings.map((one) => ({ ...one, joining: null })) }
}
