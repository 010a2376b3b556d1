import { z } from 'zod'
import { CitationSchema } from '../citation'

export const ParticipantGroupSchema = z
  .enum([
    'member-states',
    'sector-members',
    'associates',
    'academia',
    'individuals-from-member-countries',
    'others',
  ])
  .meta({ id: 'ParticipantGroup' })
export type ParticipantGroup = z.infer<typeof ParticipantGroupSchema>

export const PolicyClauseSchema = z
  .object({ kind: ParticipantGroupSchema, cites: CitationSchema.nullable() })
  .meta({ id: 'PolicyClause' })
export type PolicyClause = z.infer<typeof PolicyClauseSchema>

export const PolicyConditionSchema = z
  .object({
    kind: z.enum(['wishes-to-contribute', 'registered-by-focal-point', 'other']),
    text: z.string(),
    cites: CitationSchema.nullable(),
  })
  .meta({ id: 'PolicyCondition', description: 'What a participant must do or be besides' })
export type PolicyCondition = z.infer<typeof PolicyConditionSchema>

export const ParticipationPolicySchema = z
  .object({
    openTo: z.array(PolicyClauseSchema).meta({ description: 'Empty: the letter does not say' }),
    conditions: z.array(PolicyConditionSchema),
  })
  .meta({
    id: 'ParticipationPolicy',
    description: 'Who may take part, each clause with its source',
  })
export type ParticipationPolicy = z.infer<typeof ParticipationPolicySchema>
