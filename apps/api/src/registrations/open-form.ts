import { meetingPhase } from '@u4ssc/domain/meetings'
import type { MeetingPhase } from '@u4ssc/domain/meetings'
import type { Meeting } from '@u4ssc/domain'
import type { RegistrationForm } from '@u4ssc/client/contract'
import type { Database } from '../db/index'
import { addHours } from '../clock'
import { Problem } from '../http/problems'
import { findMeetingItself } from '../meetings/index'
import { findSettings, listPlaces } from './settings-store'
import type { SettingsRow } from './settings-store'
import { isTaken, listQuotas } from './line-store'
import type { PlacesRow } from './store'
import type { QuotaRow } from './tables'

export interface Form {
  readonly slug: string
  readonly meeting: Meeting
  readonly settings: SettingsRow
  readonly places: readonly PlacesRow[]
  readonly quotas: readonly QuotaRow[]
}

/** @throws {Problem} where the meeting is not published, or takes no registrations here */
export async function requireForm(db: Database, slug: string): Promise<Form> {
  const meeting = await findMeetingItself(db, slug)
  if (!meeting) throw new Problem('meeting-not-found', `No meeting "${slug}" is published here`)
  const settings = await findSettings(db, slug)
  if (!settings) throw new Problem('registration-closed', 'This meeting has no registration here')
  const places = await listPlaces(db, slug)
  const quotas = await listQuotas(db, slug)
  return { slug, meeting, settings, places, quotas }
}

/** Whether anybody can register at a moment. */
export function isOpen(form: Form, now: string): boolean {
  return form.settings.openTo === 'everyone' && isWithinHours(form, now)
}

/** Whether nobody can register (any more), invited or not. */
export function isOver({ meeting }: Form, now: string): boolean {
  const phase = phaseOf(meeting, now)
  return phase === 'ended' || phase === 'cancelled' || phase === 'postponed'
}

/**
 * Whether registration runs at a moment: within the hours set for it, else in the phase of the
 * meeting in which its letter has them register. Never after the meeting, or while it is put off.
 */
export function isWithinHours(form: Form, now: string): boolean {
  if (isOver(form, now)) return false
  const { meeting, settings } = form
  const { opensAt, closesAt } = settings
  if (opensAt === null && closesAt === null) return phaseOf(meeting, now) === 'registration-open'
  return (opensAt === null || opensAt <= now) && (closesAt === null || now < closesAt)
}

const phases = new WeakMap<Meeting, { readonly minute: string; readonly phase: MeetingPhase }>()

/** A phase begins on a whole minute, so that many who come in one are judged by one look at the days. */
function phaseOf(meeting: Meeting, now: string): MeetingPhase {
  const minute = now.slice(0, 'YYYY-MM-DDTHH:mm'.length)
  const known = phases.get(meeting)
  if (known?.minute === minute) return known.phase
  const phase = meetingPhase(meeting, now)
  phases.set(meeting, { minute, phase })
  return phase
}

export function toForm(form: Form, now: string): RegistrationForm {
  const { slug, meeting, settings, places, quotas } = form
  const { openTo, opensAt, closesAt, rule, questions } = settings
  const modes = places
    .filter(({ open }) => open)
    .map(({ mode, capacity, taken }) => ({
      mode,
      full: capacity !== null && taken >= capacity,
      fullFor: quotas.filter((one) => one.mode === mode && isTaken(one)).map((one) => one.capacity),
    }))
  const { title } = meeting
  return {
    meeting: slug,
    title,
    open: isOpen(form, now),
    openTo,
    opensAt,
    closesAt,
    modes,
    rule,
    questions,
  }
}

/** Whether the list of participants is public: until so many days after the last one. */
export function isListPublic({ meeting, settings }: Form, now: string): boolean {
  const last = meeting.schedule.days.at(-1)?.date
  return (
    last === undefined || addHours(`${last}T00:00:00.000Z`, 24 * (1 + settings.listedDays)) > now
  )
}

/** The day for which it is decided who may come: the first one of the meeting, else today. */
export function decidedOn({ schedule }: Meeting, now: string): string {
  return schedule.days[0]?.date ?? now.slice(0, 10)
}
