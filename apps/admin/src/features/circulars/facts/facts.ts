import type { Circular, Meeting, Reading, Schedule, Sitting } from '@u4ssc/domain'
import type { AdminMessage } from '@u4ssc/messages/admin'
import { say } from '../../../components/language/say'
import type { FactKind } from '../kinds/fact-kind'
import { sitting } from '../kinds/sitting'
import { deadlines, groups, languages, lines } from '../kinds/lists'
import { sittings } from '../kinds/sittings'
import {
  contact,
  fee,
  letterLanguage,
  mode,
  reference,
  registrationRequired,
  signatory,
  venue,
} from '../kinds/letter-kinds'
import { address, date, requiredDate, requiredText, text, time, zone } from '../kinds/scalars'
import type { Json } from './pointers'

/** One fact of a reading as a row of the review. */
export interface Fact {
  readonly pointer: string
  readonly name: string
  readonly value: Json
  readonly kind: FactKind
}

export interface FactGroup {
  readonly id: string
  readonly title: string
  readonly facts: readonly Fact[]
}

/** Returns the facts for the review: those of the circular, then those of each meeting. */
export function factsOfReading(reading: Reading): FactGroup[] {
  return [
    { id: 'letter', title: say('facts.section-letter'), facts: factsOfLetter(reading.circular) },
    ...reading.meetings.map((meeting, index) => ({
      id: `meeting-${index}`,
      title:
        reading.meetings.length === 1
          ? say('facts.section-meeting')
          : say('facts.section-meetingNumber', { number: index + 1 }),
      facts: factsOfMeeting(meeting, `/meetings/${index}`),
    })),
  ]
}

function factsOfLetter(circular: Circular): Fact[] {
  const fact = factsAt('/circular')
  return [
    fact('/reference', 'facts.reference', circular.reference, reference),
    fact('/issuedOn', 'facts.issuedOn', circular.issuedOn, date),
    fact('/issuedAt', 'facts.issuedAt', circular.issuedAt, text),
    fact('/subject', 'facts.subject', circular.subject, text),
    fact('/addressees', 'facts.addressees', circular.addressees, lines),
    fact('/copiedTo', 'facts.copiedTo', circular.copiedTo, lines),
    fact('/contact', 'facts.letterContact', circular.contact, contact('always')),
    fact('/language', 'facts.letterLanguage', circular.language, letterLanguage),
    fact('/signatory', 'facts.signatory', circular.signatory, signatory),
  ]
}

function factsOfMeeting(meeting: Meeting, base: string): Fact[] {
  const fact = factsAt(base)
  const { registration } = meeting
  return [
    fact('/title', 'facts.title', meeting.title, requiredText),
    ...factsOfSchedule(meeting.schedule, base),
    fact('/mode', 'facts.mode', meeting.mode, mode),
    fact('/venue', 'facts.venue', meeting.venue, venue),
    fact('/languages', 'facts.languages', meeting.languages, languages),
    fact('/organizers', 'facts.organizers', meeting.organizers, lines),
    fact('/objectives', 'facts.objectives', meeting.objectives, lines),
    fact('/participation/openTo', 'facts.openTo', meeting.participation.openTo, groups),
    fact('/fee', 'facts.fee', meeting.fee, fee),
    fact(
      '/registration/required',
      'facts.registration',
      registration.required,
      registrationRequired,
    ),
    fact('/registration/url', 'facts.registrationUrl', registration.url, address),
    fact('/registration/opensOn', 'facts.registrationOpens', registration.opensOn, date),
    fact('/registration/closesOn', 'facts.registrationCloses', registration.closesOn, date),
    fact('/deadlines', 'facts.deadlines', meeting.deadlines, deadlines),
    fact('/website', 'facts.website', meeting.website, address),
    fact('/contact', 'facts.meetingContact', meeting.contact, contact('nullable')),
  ]
}

/**
 * Returns the rows of the schedule. In the row of all sittings, sittings can be added and removed.
 */
function factsOfSchedule({ zone: ownZone, days }: Schedule, base: string): Fact[] {
  const fact = factsAt(`${base}/schedule`)
  return [
    ...(days.length > 1 ? factsOfSittings(days, fact) : factsOfSitting(days[0], fact)),
    fact('/zone', 'facts.zone', ownZone, zone),
    fact('/days', 'facts.days', days, sittings),
  ]
}

function factsOfSitting(day: Sitting | undefined, fact: ReturnType<typeof factsAt>): Fact[] {
  if (!day) return []
  return [
    fact('/days/0/date', 'facts.date', day.date, requiredDate),
    fact('/days/0/startTime', 'facts.opens', day.startTime, time),
    fact('/days/0/endTime', 'facts.closes', day.endTime, time),
  ]
}

function factsOfSittings(days: readonly Sitting[], fact: ReturnType<typeof factsAt>): Fact[] {
  return days.map((day, index) => ({
    ...fact(`/days/${index}`, 'schedule.sittings-title', day, sitting),
    name: say('schedule.sittings-number', { number: index + 1 }),
  }))
}

function factsAt(base: string) {
  return (path: string, name: AdminMessage, value: Json, kind: FactKind): Fact => ({
    pointer: base + path,
    name: say(name),
    value,
    kind,
  })
}
