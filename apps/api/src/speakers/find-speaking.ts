import type { Meeting, Speaker } from '@u4ssc/domain'
import { meetingPhase } from '@u4ssc/domain/meetings'
import { addHours } from '../clock'
import type { Database } from '../db/index'
import { findDraftMeeting } from '../drafts/index'
import { findClosed, findMeetingItself } from '../meetings/index'
import type { SpeakerInvitationRow } from '../db/tables/index'

/** A speaker and the meeting that names them. */
export interface Speaking {
  readonly meeting: Meeting
  readonly speaker: Speaker
  /** Whether only a draft has the speaker in its programme. */
  readonly isProvisional: boolean
}

type Sought = Pick<SpeakerInvitationRow, 'slug' | 'speaker' | 'draftId'>

/**
 * Returns the speaker from the public meeting or, while none of its sessions names them, from the
 * draft they were invited from.
 */
export async function findSpeaking(
  db: Database,
  { slug, speaker, draftId }: Sought,
): Promise<Speaking | undefined> {
  const published = await findMeetingItself(db, slug)
  if (!published) return undefined
  const known = speakerIn(published, speaker)
  if (known && hasSessions(published, speaker))
    return { meeting: published, speaker: known, isProvisional: false }
  const planned = draftId === null ? undefined : await findDraftMeeting(db, draftId, slug)
  const inDraft = planned && speakerIn(planned, speaker)
  if (planned && inDraft) return { meeting: planned, speaker: inDraft, isProvisional: true }
  return known && { meeting: published, speaker: known, isProvisional: false }
}

/** Returns whether speakers can still make changes: until the meeting is over or closed. */
export async function isOpen(db: Database, { slug }: Sought, now: string): Promise<boolean> {
  const published = await findMeetingItself(db, slug)
  if (!published || (await findClosed(db, slug))) return false
  const phase = meetingPhase(published, now)
  return phase !== 'ended' && phase !== 'cancelled'
}

/**
 * Returns whether the speaker page has expired after the meeting.
 *
 * @param days - that speaker pages are kept
 */
export function isPast({ schedule }: Meeting, now: string, days: number): boolean {
  const last = schedule.days.at(-1)?.date
  if (last === undefined) return false
  return addHours(`${last}T00:00:00.000Z`, 24 * (1 + days)) <= now
}

function speakerIn({ speakers }: Meeting, id: string): Speaker | undefined {
  return speakers.find((speaker) => speaker.id === id)
}

function hasSessions({ programme }: Meeting, id: string): boolean {
  return programme.some(({ speakers }) => speakers.some(({ speaker }) => speaker === id))
}
