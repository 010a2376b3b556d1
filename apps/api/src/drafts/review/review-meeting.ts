import { changesFor, compareMeetings, meetingOf } from '@u4ssc/domain/meetings'
import type { Change, Meeting } from '@u4ssc/domain'
import type { DraftBase, FactSource, ReviewedChange, ReviewedMeeting } from '@u4ssc/client/drafts'
import type { Database } from '../../db/index'
import { findUnapproved } from '../../documents/index'
import { findLatestRelease } from '../../meetings/index'
import type { ReleaseRow } from '../../meetings/index'
import { countNotified } from '../../notices/index'
import { nextSequence } from './calendar-sequence'
import type { Setter } from './changes-since-version'
import { findDrift } from '../drift/find-drift'
import type { DraftRow } from '../../db/tables/index'
import { scheduleEffect } from './schedule-effect'
import { decisionOn } from './issue-of'

const NOBODY = {
  ...{ people: 0, registrants: 0, followers: 0, speakers: 0, focalPoints: 0 },
  languages: {},
}

/** One meeting of a draft, as published and as reviewed. */
export interface MeetingReview {
  readonly reviewed: ReviewedMeeting
  readonly latest: ReleaseRow | null
  readonly meeting: Meeting
}

/** Returns what publishing a draft would change in one meeting. */
export async function reviewMeeting(
  db: Database,
  draft: DraftRow,
  position: number,
  meeting: Meeting,
  setters: ReadonlyMap<string, Setter>,
): Promise<MeetingReview> {
  const base = draft.bases.find((one) => one.position === position)
  const latest = base ? await requireLatest(db, base) : null
  const changes = latest ? compareMeetings(latest.meeting, meeting) : introduce(meeting)
  const isNews = latest !== null && changesFor('public', changes).length > 0
  const movesDeadlines = decisionOn(draft, `move-deadlines/${position}`)?.answer === 'move'
  const reviewed: ReviewedMeeting = {
    position,
    slug: base?.slug ?? meeting.id,
    title: meeting.title,
    release: base?.release ?? null,
    latest: latest?.number ?? null,
    changes: changes.map((change): ReviewedChange => ({
      ...change,
      section: sectionOf(change),
      source: sourceOfChange(draft, `/meetings/${position}${change.pointer}`, setters),
    })),
    drift:
      base && latest ? await findDrift(db, draft, base, { meeting, accepted: latest.drift }) : [],
    unapproved: await findUnapproved(db, meeting),
    schedule: await scheduleEffect(db, latest?.meeting ?? null, meeting, movesDeadlines),
    calendar: calendarEffect(latest, changes, meeting),
    notified: isNews && base ? await countNotified(db, base.slug) : NOBODY,
  }
  return { reviewed, latest, meeting }
}

async function requireLatest(db: Database, { slug }: DraftBase): Promise<ReleaseRow> {
  const latest = await findLatestRelease(db, slug)
  if (!latest) throw new Error(`The meeting "${slug}" that a draft changes is gone`)
  return latest
}

/** Returns everything in a new meeting as changes. */
function introduce(meeting: Meeting): Change[] {
  const { id, status, language } = meeting
  return compareMeetings(meetingOf({ id, status, language }), meeting).map((change) => ({
    ...change,
    kind: 'added',
    before: null,
  }))
}

const OF_PROGRAMME: ReadonlySet<Change['what']> = new Set([
  'session',
  'room',
  'session-speaker',
  'role',
  'session-document',
  'abstract',
  'agenda-item',
])

function sectionOf({ what, pointer }: Change): ReviewedChange['section'] {
  if (OF_PROGRAMME.has(what)) return 'programme'
  const isDeadline = what === 'deadline' || /^\/registration\/(opensOn|closesOn)$/.test(pointer)
  return isDeadline ? 'deadlines' : 'facts'
}

/**
 * Returns how many calendar entries move, become tentative, are cancelled and are added. A changed
 * status is that of the entries of all sittings and sessions.
 */
function calendarEffect(
  latest: ReleaseRow | null,
  changes: readonly Change[],
  { schedule, programme }: Meeting,
): ReviewedMeeting['calendar'] {
  const before = latest?.sequence ?? 0
  const after = latest ? nextSequence(before, changes) : before
  const count = (kind: Change['kind']) =>
    changes.filter((one) => one.kind === kind && ENTRIES.has(one.what)).length
  const all = Math.max(1, schedule.days.length) + programme.length
  const isNow = (kind: Change['kind']) =>
    changes.some((one) => one.what === 'status' && one.kind === kind)
  return {
    sequence: { before, after },
    moved: count('moved'),
    tentative: isNow('postponed') ? all : 0,
    cancelled: count('removed') + (isNow('cancelled') ? all : 0),
    added: count('added') + (isNow('reinstated') ? all : 0),
  }
}

const ENTRIES: ReadonlySet<Change['what']> = new Set(['session', 'sitting'])

/**
 * Returns the source of a fact: set by a person, stated in the circular, or derived.
 *
 * @param pointer - JSON pointer in the reading
 * @param setters - who set each correction last, by pointer in the draft
 */
function sourceOfChange(
  { read, corrections }: DraftRow,
  pointer: string,
  setters: ReadonlyMap<string, Setter>,
): FactSource {
  const set = corrections.findLast((one) => overlaps(one.pointer, pointer))
  if (set) {
    const { by = null, at = null } = setters.get(`/reading${set.pointer}`) ?? {}
    return { kind: 'edited', note: set.note, by, at }
  }
  const stated = Object.keys(read.evidence).find((one) => overlaps(one, pointer))
  const [span] = stated === undefined ? [] : (read.evidence[stated]?.spans ?? [])
  if (!span) return { kind: 'derived' }
  const { part, paragraph } = span
  return { kind: 'circular', reference: read.circular.reference.text, part, paragraph }
}

function overlaps(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`)
}
