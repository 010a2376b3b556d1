import { utc } from '../utc'
import * as z from 'zod'
import { addDays } from '../calendar-date'
import { CalendarDateSchema, InstantSchema, WebAddressSchema } from '../scalars'
import { formatInstant, wallTimeAt } from '../timezones/index'
import type { InstantInput } from '../timezones/index'
import type { Meeting } from './meeting'
import { meetingPhase } from './phase'
import { earliest, latest, nextOpening } from './sittings'
import { assertObject } from '../wrong-argument'

/**
 * The registration status of a meeting at an instant. `elsewhere`: registration is not on this
 * platform but as the circular says, usually on the official website. `none`: neither a form nor
 * the circular mentions registration.
 *
 * @example
 * RegistrationStatusSchema.parse({ kind: 'open', closesAt: null }).kind // => 'open'
 */
export const RegistrationStatusSchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('not-open'),
      opensAt: InstantSchema.nullable(),
      /** Date of `opensAt` in the meeting's zone, or in UTC if it has no zone. */
      opensOn: CalendarDateSchema.nullable(),
    }),
    z.object({ kind: z.literal('open'), closesAt: InstantSchema.nullable() }),
    z.object({
      kind: z.literal('elsewhere'),
      url: WebAddressSchema.nullable().meta({
        description: 'Where to register; null if the circular describes another way',
      }),
      closesAt: InstantSchema.nullable(),
      /** Last day of registration in the meeting's zone. */
      closesOn: CalendarDateSchema.nullable(),
    }),
    z.object({ kind: z.literal('waiting-list'), closesAt: InstantSchema.nullable() }),
    z.object({ kind: z.literal('by-invitation') }),
    z.object({ kind: z.literal('closed'), closedAt: InstantSchema.nullable() }),
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.literal('in-session') }),
    z.object({
      kind: z.literal('between-sittings'),
      resumesAt: InstantSchema.meta({ description: 'When the next sitting begins' }),
    }),
    z.object({ kind: z.literal('over') }),
    z.object({ kind: z.literal('postponed') }),
    z.object({ kind: z.literal('cancelled') }),
  ])
  .meta({ id: 'RegistrationStatus', description: 'Registration status of a meeting at an instant' })
export type RegistrationStatus = z.infer<typeof RegistrationStatusSchema>

/** The part of a `Meeting` that `registrationStatus` needs. */
export type RegisteringMeeting = Pick<Meeting, 'schedule' | 'registration' | 'status' | 'website'>

/** The part of a registration form that `registrationStatus` needs. Instants are RFC 3339. */
export interface RegistrationFormFacts {
  /** `nobody` if the secretariat has not opened registration yet. */
  readonly openTo: 'everyone' | 'invited' | 'nobody'
  /** `null` if registration is already open. */
  readonly opensAt: string | null
  /** `null` if registration is open until the meeting begins. */
  readonly closesAt: string | null
  /** One item for each mode of attendance. */
  readonly modes: readonly { readonly full: boolean }[]
}

/**
 * Returns the registration status of a meeting at an instant. A form takes precedence over the
 * circular: its times and places decide. Registration is not possible once the meeting has begun.
 *
 * Without a form the circular decides: one registers elsewhere from its first day, or immediately
 * if the circular states an address or a last day, until the end of the last day in the meeting's
 * zone. The address is that of registration; without one, the website of the meeting.
 *
 * @param form - the registration form of the meeting, or `null`
 * @param now - an instant: RFC 3339, a `Date`, or a Temporal instant
 * @throws RangeError for an invalid instant
 * @example
 * registrationStatus(meeting, null, '2021-11-25T09:00:00Z') // => { kind: 'not-open', opensAt: null, opensOn: null }
 * const form = { openTo: 'everyone', opensAt: null, closesAt: null, modes: [{ full: false }] }
 * registrationStatus(meeting, form, '2021-11-25T09:00:00Z') // => { kind: 'open', closesAt: null }
 * registrationStatus(meeting, form, '2021-12-08T09:00:00Z') // => { kind: 'over' }
 */
export function registrationStatus(
  meeting: RegisteringMeeting,
  form: RegistrationFormFacts | null,
  now: InstantInput,
): RegistrationStatus {
  if (form !== null) assertObject(form, 'form', 'a registration form, or null')
  const at = formatInstant(now, 'now')
  const phase = meetingPhase(meeting, at)
  if (phase === 'ended') return { kind: 'over' }
  if (phase === 'between-sittings') return { kind: phase, resumesAt: nextOpening(meeting, at) }
  if (phase !== 'upcoming') return { kind: phase }
  return form === null ? statusByCircular(meeting, at) : statusByForm(meeting, form, at)
}

function statusByForm(
  { schedule: { zone } }: RegisteringMeeting,
  { openTo, opensAt, closesAt, modes }: RegistrationFormFacts,
  now: string,
): RegistrationStatus {
  if (closesAt !== null && hasCome(closesAt, now)) return { kind: 'closed', closedAt: closesAt }
  if (openTo === 'nobody') return { kind: 'not-open', opensAt: null, opensOn: null }
  if (openTo === 'invited') return { kind: 'by-invitation' }
  if (opensAt !== null && !hasCome(opensAt, now)) return notOpenUntil(opensAt, zone)
  const isFull = modes.length > 0 && modes.every(({ full }) => full)
  return { kind: isFull ? 'waiting-list' : 'open', closesAt }
}

function statusByCircular(
  { registration, website, schedule: { zone } }: RegisteringMeeting,
  now: string,
): RegistrationStatus {
  const { required, opensOn, closesOn } = registration
  const closesAt =
    closesOn && formatInstant({ epochMilliseconds: latest(addDays(closesOn, 1), '00:00', zone) })
  const opensAt = opensOn && formatInstant({ epochMilliseconds: earliest(opensOn, '00:00', zone) })
  if (closesAt !== null && hasCome(closesAt, now)) return { kind: 'closed', closedAt: closesAt }
  if (opensAt !== null && !hasCome(opensAt, now)) return notOpenUntil(opensAt, zone)
  const isMentioned = registration.url !== null || opensAt !== null || closesAt !== null
  if (!isMentioned && required !== true) return { kind: 'none' }
  const url = registration.url ?? website
  if (!isMentioned && url === null) return { kind: 'not-open', opensAt: null, opensOn: null }
  return { kind: 'elsewhere', url, closesAt, closesOn }
}

function notOpenUntil(opensAt: string, zone: string | null): RegistrationStatus {
  return { kind: 'not-open', opensAt, opensOn: wallTimeAt(opensAt, zone ?? 'UTC').date }
}

function hasCome(instant: string, now: string): boolean {
  return utc(instant) <= utc(now)
}
