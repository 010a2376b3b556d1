import { z } from 'zod'
import { ApplicantSchema, DecisionSchema } from '@u4ssc/domain'

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
