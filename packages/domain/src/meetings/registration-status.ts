import { z } from '../zod'
import { assertInstant } from '../assert-scalars'
import { addDays } from '../calendar-date'
import { CalendarDateSchema, InstantSchema } from '../scalars'
import { Temporal } from '../temporal'
import { wallTimeAt } from '../timezones/index'
import type { Meeting } from './meeting'
import { meetingPhase } from './phase'
import { earliest, latest } from './sittings'

/**
 * Whether people can register for a meeting at an instant, as `registrationStatus` gives it. `none`:
 * neither a form nor the circular says that people register.
 *
 * @example
 * RegistrationStatusSchema.parse({ kind: 'open', closesAt: null }).kind // => 'open'
 */
export const RegistrationStatusSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('not-open'),
    opensAt: InstantSchema.nullable(),
    /** The day of `opensAt` in the zone of the meeting, or in UTC where it has none. */
    opensOn: CalendarDateSchema.nullable(),
  }),
  z.object({ kind: z.literal('open'), closesAt: InstantSchema.nullable() }),
  z.object({ kind: z.literal('waiting-list'), closesAt: InstantSchema.nullable() }),
  z.object({ kind: z.literal('by-invitation') }),
  z.object({ kind: z.literal('closed'), closedAt: InstantSchema.nullable() }),
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('in-session') }),
  z.object({ kind: z.literal('between-sittings') }),
  z.object({ kind: z.literal('over') }),
  z.object({ kind: z.literal('postponed') }),
  z.object({ kind: z.literal('cancelled') }),
])
export type RegistrationStatus = z.infer<typeof RegistrationStatusSchema>

/** What `registrationStatus` must know of a meeting: a `Meeting` has it. */
export type RegisteringMeeting = Pick<Meeting, 'schedule' | 'registration' | 'status'>

/** What `registrationStatus` must know of a registration form. Instants are RFC 3339. */
export interface RegistrationFormFacts {
  readonly openTo: 'everyone' | 'invited'
  /** `null`: open already. */
  readonly opensAt: string | null
  /** `null`: open until the meeting begins. */
  readonly closesAt: string | null
  /** One item for each way to take part. */
  readonly modes: readonly { readonly full: boolean }[]
}

/**
 * Returns whether people can register for a meeting at an instant. A form overrules the circular: its
 * times and its places decide, whatever the circular says. Nobody registers once the meeting has begun.
 *
 * Without a form the circular decides: registration is open from its first day, or immediately where
 * the circular states an address or a last day, to the end of the last day in the meeting's zone.
 *
 * @param form - the registration form of the meeting, `null` where there is none
 * @param now - an instant, RFC 3339
 * @throws RangeError for what is no instant
 * @example
 * registrationStatus(meeting, null, '2021-11-25T09:00:00Z') // => { kind: 'not-open', opensAt: null, opensOn: null }
 * const form = { openTo: 'everyone', opensAt: null, closesAt: null, modes: [{ full: false }] }
 * registrationStatus(meeting, form, '2021-11-25T09:00:00Z') // => { kind: 'open', closesAt: null }
 * registrationStatus(meeting, form, '2021-12-08T09:00:00Z') // => { kind: 'over' }
 */
export function registrationStatus(
  meeting: RegisteringMeeting,
  form: RegistrationFormFacts | null,
  now: string,
): RegistrationStatus {
  assertInstant(now, 'now')
  const phase = meetingPhase(meeting, now)
  if (phase === 'ended') return { kind: 'over' }
  if (phase !== 'upcoming') return { kind: phase }
  return form === null ? statusByCircular(meeting, now) : statusByForm(meeting, form, now)
}

function statusByForm(
  { schedule: { zone } }: RegisteringMeeting,
  { openTo, opensAt, closesAt, modes }: RegistrationFormFacts,
  now: string,
): RegistrationStatus {
  if (closesAt !== null && hasCome(closesAt, now)) return { kind: 'closed', closedAt: closesAt }
  if (openTo === 'invited') return { kind: 'by-invitation' }
  if (opensAt !== null && !hasCome(opensAt, now)) return notOpenUntil(opensAt, zone)
  const isFull = modes.length > 0 && modes.every(({ full }) => full)
  return { kind: isFull ? 'waiting-list' : 'open', closesAt }
}

function statusByCircular(
  { registration, schedule: { zone } }: RegisteringMeeting,
  now: string,
): RegistrationStatus {
  const { required, url, opens, closes } = registration
  const closesAt = closes && latest(addDays(closes, 1), '00:00', zone).toString()
  const opensAt = opens && earliest(opens, '00:00', zone).toString()
  if (closesAt !== null && hasCome(closesAt, now)) return { kind: 'closed', closedAt: closesAt }
  if (opensAt !== null && !hasCome(opensAt, now)) return notOpenUntil(opensAt, zone)
  if (url !== null || opensAt !== null || closesAt !== null) return { kind: 'open', closesAt }
  return required === true ? { kind: 'not-open', opensAt: null, opensOn: null } : { kind: 'none' }
}

function notOpenUntil(opensAt: string, zone: string | null): RegistrationStatus {
  return { kind: 'not-open', opensAt, opensOn: wallTimeAt(opensAt, zone ?? 'UTC').date }
}

function hasCome(instant: string, now: string): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(instant), Temporal.Instant.from(now)) <= 0
}
