import { factsFrom, listStatedFacts, type StatedFact } from '../../meetings/facts/index'
import type { Meeting, MeetingDeadline, Venue } from '../../meetings/index'
import type { Contact } from '../../contact'
import { FactMerge, type Grounded, isUnder } from './grounded-facts'
import type { ChainLetter } from './letters'
import { mergeSchedule } from './schedule'
import { likeness } from './compare-words'

export type GroundedMeeting = Grounded<Meeting>

/** Facts that an amendment never changes, or that have a separate merge. */
const OWN = {
  ...{ id: true, title: true, convenedBy: true, language: true },
  ...{ schedule: true, venue: true, participation: true, registration: true },
  ...{ contact: true, deadlines: true, status: true },
} as const satisfies Partial<Record<StatedFact, true>>
type Plain = Exclude<StatedFact, keyof typeof OWN>

/** Applies the facts of an amendment to a current meeting. */
export function amendMeeting(
  standing: GroundedMeeting,
  stated: GroundedMeeting,
  letter: ChainLetter,
): GroundedMeeting {
  const merge = new FactMerge(standing.grounds, stated.grounds, letter)
  const { record: before } = standing
  const { record: says } = stated
  const fact = <Key extends keyof Meeting>(key: Key): Meeting[Key] =>
    merge.fact(`/${key}`, before[key], says[key])
  const facts = factsFrom(listStatedFacts().filter(isPlain), fact)
  const { mode } = facts
  const venue = mergeVenue(merge, before.venue, mode === 'virtual' ? null : says.venue, mode)
  const hasMoved = before.venue?.city !== venue?.city
  const deadlines = mergeDeadlines(merge, before.deadlines, says.deadlines)
  const registration = mergeRegistration(merge, before.registration, says.registration)
  const record: Meeting = {
    ...before,
    ...facts,
    venue,
    schedule: mergeSchedule(merge, before.schedule, scheduleOf(letter, before, says), hasMoved),
    participation: mergePolicy(merge, before.participation, says.participation),
    registration:
      says.registration.closesOn === null
        ? moveClosing(merge, { before, registration, deadlines })
        : registration,
    contact:
      before.contact && says.contact
        ? mergeContact(merge, before.contact, says.contact)
        : fact('contact'),
    deadlines,
    status: mergeStatus(merge, before, says),
  }
  const isChanged = JSON.stringify(record) !== JSON.stringify(before)
  const convenedBy = isChanged ? joinLetters(before, says) : before.convenedBy
  const amended = { record: { ...record, convenedBy }, grounds: merge.grounds }
  const isOpen = says.status === 'postponed' && says.schedule.days.length === 0
  return isOpen ? withoutDays(amended) : amended
}

function isPlain(name: StatedFact): name is Plain {
  return !Object.hasOwn(OWN, name)
}

/** An addendum that speaks of one day of several gives its hours, and does not drop the others. */
function scheduleOf({ reading }: ChainLetter, before: Meeting, says: Meeting): Meeting['schedule'] {
  const [only, ...others] = says.schedule.days
  const stood = before.schedule.days
  const isOneOf = others.length === 0 && stood.some(({ date }) => date === only?.date)
  if (!only || !isOneOf || reading.circular.reference.kind !== 'addendum') return says.schedule
  const silent = { startTime: null, endTime: null }
  const days = stood.map((day) => (day.date === only.date ? only : { ...day, ...silent }))
  return { ...says.schedule, days }
}

/** Put off until further notice: the days that stood are days of nothing. */
export function withoutDays({ record, grounds }: GroundedMeeting): GroundedMeeting {
  const kept = Object.entries(grounds).filter(([pointer]) => !isUnder(pointer, '/schedule/days'))
  return {
    record: { ...record, schedule: { ...record.schedule, days: [] } },
    grounds: Object.fromEntries(kept),
  }
}

/** A meeting restated by a letter that supersedes: nothing of what stood but its identity. */
export function restateMeeting(
  { record: before }: GroundedMeeting,
  { record: says, grounds }: GroundedMeeting,
): GroundedMeeting {
  return { record: { ...says, id: before.id, convenedBy: joinLetters(before, says) }, grounds }
}

function joinLetters(before: Meeting, says: Meeting): string[] {
  return [...new Set([...before.convenedBy, ...says.convenedBy])]
}

/** In another city the old building is no place any more; a virtual meeting has none. */
function mergeVenue(
  merge: FactMerge,
  before: Venue | null,
  says: Venue | null,
  mode: Meeting['mode'],
): Venue | null {
  if (mode === 'virtual') {
    merge.drop('/venue')
    return null
  }
  if (!says) return before
  if (!before || (says.city !== null && before.city !== null && !isCity(says.city, before.city)))
    return merge.set('/venue', says)
  return {
    name: merge.fact('/venue/name', before.name, says.name),
    city: merge.fact('/venue/city', before.city, before.city ?? says.city),
    country: merge.fact('/venue/country', before.country, says.country),
  }
}

function isCity(a: string, b: string): boolean {
  return likeness(a, b) > 0
}

function mergePolicy(
  merge: FactMerge,
  before: Meeting['participation'],
  says: Meeting['participation'],
): Meeting['participation'] {
  const isSame = (['openTo', 'conditions'] as const).every(
    (key) => kindsOf(before[key]) === kindsOf(says[key]),
  )
  return says.openTo.length === 0 || isSame ? before : merge.set('/participation', says)
}

function kindsOf(clauses: readonly { readonly kind: string }[]): string {
  return clauses.map(({ kind }) => kind).join()
}

function mergeRegistration(
  merge: FactMerge,
  before: Meeting['registration'],
  says: Meeting['registration'],
): Meeting['registration'] {
  const fact = <Key extends keyof Meeting['registration']>(key: Key) =>
    merge.fact(`/registration/${key}`, before[key], says[key])
  return {
    required: fact('required'),
    url: fact('url'),
    opensOn: fact('opensOn'),
    closesOn: fact('closesOn'),
    capacity: fact('capacity'),
  }
}

/** The person to ask is the one of the latest letter, so far as it names one. */
export function mergeContact(merge: FactMerge, before: Contact, says: Contact): Contact {
  const fact = <Key extends keyof Contact>(key: Key) =>
    merge.fact(`/contact/${key}`, before[key], says[key])
  return {
    name: fact('name'),
    telephone: fact('telephone'),
    fax: fact('fax'),
    email: fact('email'),
    web: fact('web'),
  }
}

const SAME_DUTY = 0.6

/** A deadline replaces the one for the same subject; the others remain. */
export function mergeDeadlines<Deadline extends MeetingDeadline>(
  merge: FactMerge,
  before: readonly Deadline[],
  stated: readonly Deadline[],
): Deadline[] {
  const deadlines = [...before]
  const taken = new Set<number>()
  stated.forEach((deadline, from) => {
    const at = mostAlike(before, deadline, taken)
    if (at === null) {
      merge.set(`/deadlines/${deadlines.length}`, deadline, `/deadlines/${from}`)
      deadlines.push(deadline)
      return
    }
    taken.add(at)
    if (isAtSameTime(before[at], deadline)) return
    merge.set(`/deadlines/${at}`, deadline, `/deadlines/${from}`)
    deadlines[at] = deadline
  })
  return deadlines
}

/** The last day of registration moves with the deadline that it was read from. */
export function moveClosing(
  merge: FactMerge,
  amended: Pick<Meeting, 'registration' | 'deadlines'> & { readonly before: Meeting },
): Meeting['registration'] {
  const { before, registration, deadlines } = amended
  const { closesOn } = before.registration
  const at = closesOn === null ? -1 : before.deadlines.findIndex(({ date }) => date === closesOn)
  const date = deadlines[at]?.date
  if (date === undefined || date === closesOn) return registration
  const ground = merge.groundOf(`/deadlines/${at}`)
  if (ground) merge.keep('/registration/closesOn', ground)
  return { ...registration, closesOn: date }
}

/** A deadline that is repeated without its time keeps it. */
function isAtSameTime(before: MeetingDeadline | undefined, stated: MeetingDeadline): boolean {
  const { date, time = null, zone = null } = stated
  if (before?.date !== date) return false
  return time === null || (before.time === time && (before.zone ?? null) === zone)
}

function mostAlike(
  before: readonly MeetingDeadline[],
  { what, date }: MeetingDeadline,
  taken: ReadonlySet<number>,
): number | null {
  let best = { at: null as number | null, score: SAME_DUTY }
  before.forEach((deadline, at) => {
    if (taken.has(at)) return
    const score = likeness(deadline.what, what) + (deadline.date === date ? 0.001 : 0)
    if (score > best.score || (best.at === null && score >= SAME_DUTY)) best = { at, score }
  })
  return best.at
}

/** A new date puts a postponed meeting back; what a letter calls off is called off. */
function mergeStatus(merge: FactMerge, before: Meeting, says: Meeting): Meeting['status'] {
  const isBack = says.status === 'convened' && !isRescheduled(before, says)
  return isBack || says.status === before.status ? before.status : merge.set('/status', says.status)
}

function isRescheduled(before: Meeting, says: Meeting): boolean {
  const { days } = says.schedule
  return days.length > 0 && days[0]?.date !== before.schedule.days[0]?.date
}
