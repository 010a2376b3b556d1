import * as z from 'zod'
import { CalendarDateSchema, CountrySchema, InstantSchema } from '@u4ssc/domain'
import { AttendanceModeSchema } from './registration-forms'
import { RegistrationStateSchema } from './registration-states'

/** Maximum number of check-ins per request. */
export const MAX_CHECK_INS = 500

const WhereSchema = {
  sitting: z.iso.date().meta({ description: 'First day of the sitting' }),
  session: z
    .string()
    .min(1)
    .max(200)
    .nullable()
    .meta({ description: 'Session ID; null for the check-in desk of the sitting' }),
}

const PersonSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  organization: z.string().nullable(),
  country: CountrySchema,
  mode: AttendanceModeSchema,
})

export const CheckInListSchema = z
  .object({
    meeting: z.string(),
    title: z.string(),
    sittings: z.array(z.iso.date()),
    sessions: z.array(z.object({ id: z.string(), title: z.string() })),
    people: z.array(
      PersonSchema.extend({
        code: z.string(),
        recordAttendance: z
          .boolean()
          .meta({ description: 'Whether the person agreed to have attendance recorded' }),
        checkedIn: z.array(
          z.object({
            ...WhereSchema,
            at: InstantSchema.meta({ description: 'Time of the check-in' }),
          }),
        ),
      }),
    ),
    others: z
      .array(
        PersonSchema.extend({
          code: z.string().nullable(),
          state: RegistrationStateSchema.exclude(['confirmed', 'erased']),
          hasPlace: z
            .boolean()
            .meta({ description: 'Whether a place is free or reserved for this person' }),
        }),
      )
      .meta({
        description: 'Registered people who are not confirmed and cannot be checked in yet',
      }),
    unnamed: z
      .array(z.object({ ...WhereSchema, people: z.int().positive() }))
      .meta({ description: 'Number of people without a recorded name' }),
  })
  .meta({
    id: 'CheckInList',
    description: 'Everything a check-in desk needs, also without a connection',
  })
export interface CheckInList extends z.infer<typeof CheckInListSchema> {}

export const OtherMeetingQuerySchema = z
  .object({ code: z.string().trim().min(1).max(100).meta({ description: 'Check-in code' }) })
  .meta({ id: 'OtherMeetingQuery' })
export interface OtherMeetingQuery extends z.infer<typeof OtherMeetingQuerySchema> {}

export const OtherMeetingSchema = z
  .object({
    meeting: z
      .object({ slug: z.string(), title: z.string(), firstDate: CalendarDateSchema.nullable() })
      .nullable()
      .meta({ description: 'The other meeting; null if the code is not of a participant' }),
  })
  .meta({ id: 'OtherMeeting', description: 'The other meeting that a check-in code is for' })
export interface OtherMeeting extends z.infer<typeof OtherMeetingSchema> {}

export const CheckInsSchema = z
  .object({
    checkIns: z
      .array(
        z.object({
          id: z.uuid().meta({
            description:
              'ID created by the desk for this check-in; repeating it has no further effect',
          }),
          code: z.string().trim().min(1).max(100),
          ...WhereSchema,
          act: z.enum(['check-in', 'undo']).default('check-in').meta({
            description:
              '`undo` removes a check-in made by mistake: for a person without a recorded name the one with this `id`, otherwise the one at this sitting or session. At the desk of a sitting it also removes the sessions of that sitting',
          }),
          at: InstantSchema.meta({ description: 'Time of the check-in by the clock of the desk' }),
        }),
      )
      .min(1)
      .max(MAX_CHECK_INS),
  })
  .meta({
    id: 'CheckIns',
    description: 'Check-ins to record or to undo; repeating them has no further effect',
  })
export interface CheckIns extends z.input<typeof CheckInsSchema> {}

export const CheckInOutcomesSchema = z
  .object({
    outcomes: z.array(
      z.object({
        code: z.string(),
        outcome: z
          .enum([
            'checked-in',
            'already',
            'counted',
            'undone',
            'unknown-code',
            'not-confirmed',
            'no-such-time',
            'not-checked-in',
          ])
          .meta({
            description:
              '`counted`: without a name, because the person did not agree to be recorded. `no-such-time`: the meeting has no such day or session, or the time is on another day',
          }),
        name: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'CheckInOutcomes', description: 'The result of each check-in, in the order sent' })
export interface CheckInOutcomes extends z.infer<typeof CheckInOutcomesSchema> {}
