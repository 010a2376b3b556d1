import { contactOf, type Contact } from '../contact'
import { unstatedFacts, unstatedParts } from './facts/unstated'
import { itemsOf, participationOf } from './items-of'
import type { ItemFacts, ParticipationFacts } from './items-of'
import type { Meeting, Registration, Venue } from './meeting'
import type { Schedule, Sitting } from './schedule'
import { sittingOf } from './sitting-of'
import type { SittingFacts } from './sitting-of'
import { assertObject } from '../wrong-argument'

type Facts = Omit<
  Meeting,
  keyof ItemFacts | 'schedule' | 'venue' | 'registration' | 'participation' | 'contact'
>

/** The known facts of a meeting; only the id is required. */
export interface MeetingFacts extends Partial<Omit<Facts, 'id'>>, ItemFacts {
  readonly id: string
  readonly schedule?: {
    readonly zone?: Schedule['zone']
    readonly days?: readonly (Sitting | SittingFacts)[]
  }
  readonly venue?: Partial<Venue> | null
  readonly registration?: Partial<Registration>
  readonly participation?: ParticipationFacts
  readonly contact?: Partial<Contact> | null
}

/**
 * Returns a complete meeting from the known facts; missing facts are not stated, nor are those of
 * its sessions, speakers and other items.
 *
 * @throws RangeError for a day or a session with times that are not possible
 * @example
 * meetingOf({ id: 'u4ssc-7', title: 'Seventh meeting' }).status // => 'convened'
 * const days = [{ date: '2026-12-07', startTime: '10:00', endTime: '15:30' }]
 * const seventh = meetingOf({ id: 'u4ssc-7', schedule: { zone: 'Europe/Zurich', days } })
 * meetingTimes(seventh, 'America/Bogota').days[0].start.time // => '04:00'
 */
export function meetingOf(facts: MeetingFacts): Meeting {
  assertObject(facts, 'facts')
  const { schedule, venue, registration, participation, contact, ...rest } = facts
  const { programme, speakers, documents, hosts, partners, outcomes, decisions, ...others } = rest
  const unstated = unstatedFacts()
  return {
    ...unstated,
    ...others,
    ...itemsOf({ programme, speakers, documents, hosts, partners, outcomes, decisions }),
    schedule: { zone: schedule?.zone ?? null, days: (schedule?.days ?? []).map(completed) },
    venue: venue ? { ...unstatedParts('venue'), ...venue } : null,
    participation: { ...unstated.participation, ...participationOf(participation ?? {}) },
    registration: { ...unstated.registration, ...registration },
    contact: contact ? contactOf(contact) : null,
  }
}

/** A day with the date of its end is complete already. */
function completed(day: Sitting | SittingFacts): Sitting {
  return 'endDate' in day ? day : sittingOf(day)
}
