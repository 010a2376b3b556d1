import * as z from 'zod'
import {
  ApplicantSchema,
  CalendarDateSchema,
  CountrySchema,
  DecisionSchema,
  MembershipStatusSchema,
} from '@u4ssc/domain'

export const EligibilityRequestSchema = z
  .object({
    meeting: z.string().meta({ description: 'Slug of a published meeting' }),
    applicant: ApplicantSchema,
  })
  .meta({ id: 'EligibilityRequest', description: 'The meeting and the person to check' })
export interface EligibilityRequest extends z.input<typeof EligibilityRequestSchema> {}

export const EligibilityAnswerSchema = z
  .object({ decision: DecisionSchema })
  .meta({ id: 'EligibilityAnswer', description: 'The decision on eligibility' })
export interface EligibilityAnswer extends z.infer<typeof EligibilityAnswerSchema> {}

export const MembershipQuerySchema = z.object({
  on: CalendarDateSchema.optional().meta({
    description: 'Calendar date in Geneva. Default: today',
    example: '2021-12-07',
  }),
})
export interface MembershipQuery extends z.input<typeof MembershipQuerySchema> {}

export const CountryMembershipSchema = z
  .object({
    country: CountrySchema,
    name: z.string().meta({ description: 'Name of the country or area in English' }),
    on: CalendarDateSchema,
    membership: MembershipStatusSchema,
    sources: z.array(z.string()).meta({ description: 'Sources of the status, in English' }),
    recordsOf: CalendarDateSchema.meta({ description: 'Date of the membership records' }),
  })
  .meta({
    id: 'CountryMembership',
    description: 'The ITU membership of a country or area on a date, with its sources',
  })
export interface CountryMembership extends z.infer<typeof CountryMembershipSchema> {}
