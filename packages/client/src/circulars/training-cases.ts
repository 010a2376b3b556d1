import * as z from 'zod'
import { LabelledCaseSchema, ExclusionReasonSchema } from '@u4ssc/reader/labelled-cases'

const NameSchema = z.string().meta({
  description: 'Name of the circular in addresses and files',
  example: 'tsb-circular-352-2021-10-13',
})

/**
 * Why a reviewed circular is not a training case: it cannot be anonymized, or it changed meetings
 * that were already public, so that the review was about the meetings and not about what the circular says.
 */
export const CaseExclusionReasonSchema = z
  .enum([...ExclusionReasonSchema.options, 'changes-published-meetings'])
  .meta({ id: 'CaseExclusionReason', description: 'Why a circular is not a training case' })
export type CaseExclusionReason = z.infer<typeof CaseExclusionReasonSchema>

/**
 * One line of an export: an anonymized circular with its confirmed facts, or why it is excluded.
 */
export const TrainingCaseSchema = z
  .discriminatedUnion('outcome', [
    LabelledCaseSchema.extend({ outcome: z.literal('anonymized'), name: NameSchema }),
    z.object({
      outcome: z.literal('excluded'),
      name: NameSchema,
      reason: CaseExclusionReasonSchema,
    }),
  ])
  .meta({
    id: 'TrainingCase',
    description: 'A training case, or the reason why a circular is excluded',
  })
export type TrainingCase = z.infer<typeof TrainingCaseSchema>
