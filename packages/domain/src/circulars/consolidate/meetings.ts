import type { Meeting } from '../../meetings/index'
import { FactMerge, type Grounded, groundsUnder } from './grounded-facts'
import type { ChainLetter } from './letters'
import { amendMeeting, mergeDeadlines, moveClosing, restateMeeting, withoutDays } from './meeting'
import { type MeetingPair, pairMeetings } from './pairs'
import { type Applied, refusal } from './standing'
import { type CallingOff, findCallingsOff, meetingCalledOff } from './cancellations'
import { deadlineOfMeeting, type UnappliedAmendment } from '../model/index'

type Meetings = readonly Grounded<Meeting>[]

/** Applies what a letter says of the meetings that stand, and adds those it convenes itself. */
export function amendMeetings(letter: ChainLetter, before: Meetings): Applied<Meetings> {
  const pairs = pairMeetings(letter, before)
  const callings = findCallingsOff(letter.reading.circular)
  const called = calledOff(callings, before, pairs)
  const kept = before.flatMap((meeting) => {
    const stated = pairs.find(({ standing }) => standing === meeting)?.stated
    const calling = called.get(meeting)
    if (calling) return callOff(meeting, calling, letter)
    if (letter.supersedes) {
      if (stated) return restateMeeting(meeting, stated)
      return pairs.length > 0 ? [] : meeting
    }
    if (stated) return amendMeeting(meeting, stated, letter)
    return isOfOnlyMeeting(letter, before) ? amendDeadlines(letter, meeting) : meeting
  })
  const isSilent = letter.supersedes && pairs.length === 0
  const forgotten = isSilent ? before.filter((meeting) => !called.has(meeting)) : []
  const unnamed = pairs.length + called.size === 0 && before.length > 0 ? callings : []
  const added = addMeetings(letter, pairs, kept)
  return {
    standing: [...kept, ...added.standing],
    unapplied: [
      ...forgotten.map(({ record: { title } }) =>
        refusal(letter, 'meetings-not-restated', { words: title }),
      ),
      ...unnamed.map(({ words, paragraph }) =>
        refusal(letter, 'meeting-not-found', { words, paragraph }),
      ),
      ...added.unapplied,
    ],
  }
}

/** An amendment that names no meeting speaks of the only one there is. */
export function isOfOnlyMeeting({ reading }: ChainLetter, meetings: Meetings): boolean {
  return reading.meetings.length === 0 && meetings.length === 1
}

/** A meeting that is put off to other days, which the letter names, is moved and not called off. */
function calledOff(
  callings: readonly CallingOff[],
  meetings: Meetings,
  pairs: readonly MeetingPair[],
): Map<Grounded<Meeting>, CallingOff> {
  const called = new Map<Grounded<Meeting>, CallingOff>()
  for (const calling of callings) {
    const meeting = meetingCalledOff(calling, meetings)
    const stated = pairs.find(({ standing }) => standing === meeting)?.stated
    if (meeting && !(stated && isMoved(meeting.record, stated.record))) called.set(meeting, calling)
  }
  return called
}

function isMoved(before: Meeting, { schedule: { days } }: Meeting): boolean {
  const stood = before.schedule.days
  return days.length > 0 && days.some(({ date }, index) => stood[index]?.date !== date)
}

function callOff(
  meeting: Grounded<Meeting>,
  { status, paragraph }: CallingOff,
  { name }: ChainLetter,
): Grounded<Meeting> {
  const { record, grounds } = status === 'postponed' ? withoutDays(meeting) : meeting
  const ground = { reference: name, paragraph, alsoIn: [], certainty: 'stated' } as const
  return { record: { ...record, status }, grounds: { ...grounds, '/status': ground } }
}

function amendDeadlines(letter: ChainLetter, { record, grounds }: Grounded<Meeting>) {
  const merge = new FactMerge(grounds, groundsUnder(letter, '/circular'), letter)
  const stated = letter.reading.circular.deadlines.map(deadlineOfMeeting)
  const deadlines = mergeDeadlines(merge, record.deadlines, stated)
  const amended = { before: record, registration: record.registration, deadlines }
  const registration = moveClosing(merge, amended)
  return { record: { ...record, deadlines, registration }, grounds: merge.grounds }
}

function addMeetings(
  letter: ChainLetter,
  pairs: readonly MeetingPair[],
  kept: Meetings,
): Applied<Meetings> {
  const ids = new Set(kept.map(({ record }) => record.id))
  const standing: Grounded<Meeting>[] = []
  const unapplied: UnappliedAmendment[] = []
  for (const { stated, standing: known } of pairs) {
    if (known) continue
    const { record, grounds } = stated
    if (record.status !== 'convened') {
      unapplied.push(refusal(letter, 'meeting-not-found', { words: record.title }))
      continue
    }
    const id = freeId(record.id, ids)
    ids.add(id)
    standing.push({ record: { ...record, id }, grounds })
  }
  return { standing, unapplied }
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let own = id
  for (let next = 2; taken.has(own); next += 1) own = `${id}-${next}`
  return own
}
