import { z } from 'zod'
import { CitationSchema } from '../citation'
import { CalendarDateSchema, CountrySchema } from '../scalars'
import { CapacitySchema } from './applicant'
import { MembershipBasisSchema } from './membership'
import { ParticipantGroupSchema } from './policy'

/** `from` is a day, or a year where only the year is known (it compares as 1 January). */
const MembershipStartSchema = z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/)

export const BecauseSchema = z
  .discriminatedUnion('code', [
    z.object({
      code: z.literal('country-is-member'),
      country: CountrySchema,
      since: MembershipStartSchema,
      basis: MembershipBasisSchema.optional(),
    }),
    z.object({
      code: z.literal('country-not-yet-member'),
      country: CountrySchema,
      on: CalendarDateSchema,
      since: MembershipStartSchema,
    }),
    z.object({ code: z.literal('country-not-member'), country: CountrySchema }),
    z.object({
      code: z.literal('territory-of-member'),
      country: CountrySchema,
      memberState: CountrySchema,
    }),
    z.object({ code: z.literal('observer-under-resolution-99'), country: CountrySchema }),
    z.object({ code: z.literal('country-status-needs-secretariat'), country: CountrySchema }),
    z.object({
      code: z.literal('nationality-decides'),
      country: CountrySchema,
      memberState: CountrySchema,
    }),
    z.object({ code: z.literal('country-unknown'), country: CountrySchema }),
    z.object({ code: z.literal('open-to-group'), group: ParticipantGroupSchema }),
    z.object({ code: z.literal('not-open-to-capacity'), capacity: CapacitySchema }),
    z.object({ code: z.literal('letter-silent-on-capacity'), capacity: CapacitySchema }),
    z.object({ code: z.literal('letter-silent-on-participation') }),
    z.object({
      code: z.literal('entity-membership-not-known'),
      capacity: CapacitySchema,
      organization: z.string().nullable(),
    }),
    z.object({
      code: z.literal('entity-is-member'),
      capacity: CapacitySchema,
      organization: z.string(),
    }),
  ])
  .meta({ id: 'Because', description: 'The fact a ground rests on, as a code with its data' })
export type Because = z.infer<typeof BecauseSchema>

export const GroundSchema = z
  .object({
    rule: z.enum(['participation-clause', 'country-membership', 'entity-membership']),
    holds: z.boolean().nullable().meta({ description: 'null: not known yet' }),
    because: BecauseSchema,
    cites: CitationSchema.nullable(),
  })
  .meta({ id: 'Ground' })
export type Ground = z.infer<typeof GroundSchema>

const grounded = {
  grounds: z.tuple([GroundSchema], GroundSchema),
  on: CalendarDateSchema.meta({ description: 'The day for which it was decided, in Geneva' }),
  membershipsAsOf: CalendarDateSchema.meta({
    description: 'The day the membership records speak of',
  }),
}

export const DecisionSchema = z
  .discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('eligible'), ...grounded }),
    z.object({ outcome: z.literal('not-eligible'), ...grounded }),
    z.object({ outcome: z.literal('needs-review'), ...grounded }),
  ])
  .meta({ id: 'Decision', description: 'May this applicant take part, and on what grounds' })
export type Decision = z.infer<typeof DecisionSchema>
