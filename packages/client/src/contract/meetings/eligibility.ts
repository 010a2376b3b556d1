import { z } from 'zod'
import { ApplicantSchema, DecisionSchema } from '@u4ssc/domain'

export const EligibilityRequestSchema = z
  .object({
    meeting: z.string().meta({ description: 'Slug of a published meeting' }),
    applicant: ApplicantSchema,
  })
  .meta({ id: 'EligibilityRequest', description: 'The meeting and the person to check' })
export type EligibilityRequest = z.input<typeof EligibilityRequestSchema>

export const EligibilityAnswerSchema = z
  .object({ decision: DecisionSchema })
  .meta({ id: 'EligibilityAnswer', description: 'The decision on eligibility' })
export type EligibilityAnswer = z.infer<typeof EligibilityAnswerSchema>
