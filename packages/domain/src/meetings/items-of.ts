import { assertWallTime } from '../assert-scalars'
import { readDate } from '../date-input'
import type { DateInput } from '../date-input'
import type { ParticipationPolicy } from '../eligibility/index'
import { assertObject, wrongArgument } from '../wrong-argument'
import type { Meeting } from './meeting'
import type { Session, Speaker } from './programme'

/** An item of which some facts can be missing. */
type Known<Item, Missing extends keyof Item> = Omit<Item, Missing> & Partial<Pick<Item, Missing>>

/** The known facts of a session: only its id, title, date and times are required. */
export interface SessionFacts extends Known<
  Omit<Session, 'date'>,
  'kind' | 'room' | 'speakers' | 'documents'
> {
  readonly date: DateInput
}

/** The known facts of a speaker: only the id and the name are required. */
export interface SpeakerFacts extends Known<Speaker, 'title' | 'organization' | 'biography'> {}

/** The known facts of the items of a meeting. */
export interface ItemFacts {
  readonly programme?: readonly SessionFacts[] | undefined
  readonly speakers?: readonly SpeakerFacts[] | undefined
  readonly documents?: readonly Known<Meeting['documents'][number], 'language'>[] | undefined
  readonly hosts?: readonly PartnerFacts[] | undefined
  readonly partners?: readonly PartnerFacts[] | undefined
  readonly outcomes?: readonly Known<Meeting['outcomes'][number], 'documents'>[] | undefined
  readonly decisions?: readonly Known<Meeting['decisions'][number], 'documents'>[] | undefined
}
type PartnerFacts = Known<Meeting['partners'][number], 'from' | 'until'>

/** The known facts of a policy: the paragraph of a clause can be missing. */
export interface ParticipationFacts {
  readonly openTo?: readonly Known<ParticipationPolicy['openTo'][number], 'cites'>[]
  readonly conditions?: readonly Known<ParticipationPolicy['conditions'][number], 'cites'>[]
}

/**
 * Returns a complete session from the known facts: without a room, speakers and documents, and of
 * the kind `session`, unless stated.
 *
 * @throws RangeError for what is no date or no time, and for an end that is not after the start
 * @example
 * const opening = sessionOf({ id: 's1', title: 'Opening', date: '2026-12-07', startTime: '10:00', endTime: '10:30' })
 * opening.room // => null
 * opening.speakers // => []
 */
export function sessionOf(facts: SessionFacts): Session {
  assertObject(facts, 'facts')
  const date = readDate(facts.date, 'date')
  assertWallTime(facts.startTime, 'startTime')
  assertWallTime(facts.endTime, 'endTime')
  if (facts.endTime <= facts.startTime)
    throw wrongArgument('endTime', `after ${facts.startTime}`, facts.endTime)
  return { kind: 'session', room: null, speakers: [], documents: [], ...facts, date }
}

/**
 * Returns a complete speaker from the known facts.
 *
 * @example
 * speakerOf({ id: 'a', name: 'Speaker One' }).organization // => null
 */
export function speakerOf(facts: SpeakerFacts): Speaker {
  return { title: null, organization: null, biography: null, ...facts }
}

/** Returns the items of a meeting that are stated, each complete. */
export function itemsOf(facts: ItemFacts): Partial<Pick<Meeting, keyof ItemFacts>> {
  const { programme, speakers, documents, hosts, partners, outcomes, decisions } = facts
  return {
    ...(programme && { programme: programme.map(sessionOf) }),
    ...(speakers && { speakers: speakers.map(speakerOf) }),
    ...(documents && { documents: documents.map((one) => ({ language: null, ...one })) }),
    ...(hosts && { hosts: hosts.map(partnerOf) }),
    ...(partners && { partners: partners.map(partnerOf) }),
    ...(outcomes && { outcomes: outcomes.map((one) => ({ documents: [], ...one })) }),
    ...(decisions && { decisions: decisions.map((one) => ({ documents: [], ...one })) }),
  }
}

function partnerOf(facts: PartnerFacts): Meeting['partners'][number] {
  return { from: null, until: null, ...facts }
}

/** Returns the clauses and conditions that are stated, each complete. */
export function participationOf({
  openTo,
  conditions,
}: ParticipationFacts): Partial<ParticipationPolicy> {
  return {
    ...(openTo && { openTo: openTo.map((one) => ({ cites: null, ...one })) }),
    ...(conditions && { conditions: conditions.map((one) => ({ cites: null, ...one })) }),
  }
}
