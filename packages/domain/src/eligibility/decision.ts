import * as z from 'zod'
import { CitationSchema } from '../citation'
import { CalendarDateSchema, CountrySchema } from '../scalars'
import { CapacitySchema } from './applicant'
import { MembershipBasisSchema } from './membership'
import { ParticipantGroupSchema } from './policy'

/** A date, or a year if only the year is known; it compares as 1 January. */
const MembershipStartSchema = z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/)

/**
 * The reason for a ground: a code with the facts for its sentence.
 *
 * @example
 * ReasonSchema.parse({ code: 'country-not-member', country: 'TW' }).country // => 'TW'
 */
export const ReasonSchema = z
  .discriminatedUnion('code', [
    z.object({
      code: z.literal('country-is-member'),
      country: CountrySchema,
      since: MembershipStartSchema,
      basis: MembershipBasisSchema,
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
    z.object({
      code: z.literal('country-membership-not-known'),
      country: CountrySchema,
      on: CalendarDateSchema,
      since: MembershipStartSchema,
    }),
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
    z.object({ code: z.literal('condition-not-known'), condition: z.string() }),
    z.object({ code: z.literal('focal-point-approves') }),
    z.object({ code: z.literal('focal-point-is-applicant') }),
    z.object({ code: z.literal('focal-point-refuses') }),
    z.object({ code: z.literal('focal-point-approval-not-known') }),
  ])
  .meta({ id: 'Reason', description: 'The reason for a ground, as a code with its data' })
export type Reason = z.infer<typeof ReasonSchema>

/**
 * One step of a decision: the rule, whether it holds (`null` if not known), the reason and the
 * paragraph.
 *
 * @example
 * GroundSchema.parse(decision.grounds[1]).holds // => true
 */
export const GroundSchema = z
  .object({
    rule: z.enum([
      'participation-clause',
      'country-membership',
      'entity-membership',
      'focal-point',
    ]),
    holds: z.boolean().nullable().meta({ description: 'Null if not known' }),
    reason: ReasonSchema,
    cites: CitationSchema.nullable(),
  })
  .meta({ id: 'Ground' })
export interface Ground extends z.infer<typeof GroundSchema> {}

/**
 * Whether an applicant can attend, for which date, and on what grounds.
 *
 * @example
 * DecisionSchema.parse(decision).outcome // => 'eligible'
 */
export const DecisionSchema = z
  .object({
    outcome: z.enum(['eligible', 'not-eligible', 'needs-review']),
    grounds: z.tuple([GroundSchema], GroundSchema),
    on: CalendarDateSchema.meta({ description: 'Date of the decision, in Geneva' }),
    membershipsAsOf: CalendarDateSchema.meta({ description: 'Date of the membership records' }),
  })
  .meta({ id: 'Decision', description: 'Whether an applicant can attend, with grounds' })
export interface Decision extends z.infer<typeof DecisionSchema> {}
