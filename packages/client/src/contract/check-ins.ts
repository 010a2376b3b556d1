import { z } from 'zod'
import { CountrySchema, InstantSchema } from '@u4ssc/domain'
import { AttendanceModeSchema } from './registration-forms'

/** How many check-ins one call may bring. */
export const CHECK_INS_MAX = 500

const WhereSchema = {
  sitting: z.iso.date().meta({ description: 'The day of the meeting' }),
  session: z.string().min(1).max(200).nullable().meta({ description: 'null: at the door' }),
}

export const CheckInListSchema = z
  .object({
    meeting: z.string(),
    title: z.string(),
    sittings: z.array(z.iso.date()),
    sessions: z.array(z.object({ id: z.string(), title: z.string() })),
    people: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        organization: z.string().nullable(),
        country: CountrySchema,
        mode: AttendanceModeSchema,
        recordAttendance: z.boolean().meta({ description: 'Whether it may be kept who was there' }),
        checkedIn: z.array(z.object(WhereSchema)),
      }),
    ),
    unnamed: z
      .array(z.object({ ...WhereSchema, people: z.int().positive() }))
      .meta({ description: 'How many came whose names are not recorded' }),
  })
  .meta({
    id: 'CheckInList',
    description: 'The confirmed, for a desk that may lose its connection',
  })
export type CheckInList = z.infer<typeof CheckInListSchema>

export const CheckInsSchema = z
  .object({
    checkIns: z
      .array(
        z.object({
          id: z.uuid().meta({
            description:
              'Made by the desk for each check-in: sent again, the person is counted once',
          }),
          code: z.string().trim().min(1).max(100),
          ...WhereSchema,
          at: InstantSchema.meta({ description: 'When it was, by the clock of the desk' }),
        }),
      )
      .min(1)
      .max(CHECK_INS_MAX),
  })
  .meta({ id: 'CheckIns', description: 'People who came; sent twice, they came once' })
export type CheckIns = z.infer<typeof CheckInsSchema>

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
            'unknown-code',
            'not-confirmed',
            'no-such-time',
          ])
          .meta({
            description:
              'counted: without a name, because they did not agree that it is recorded; ' +
              'no-such-time: the meeting has no such day or session',
          }),
        name: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'CheckInOutcomes', description: 'What became of each, in the order sent' })
export type CheckInOutcomes = z.infer<typeof CheckInOutcomesSchema>
