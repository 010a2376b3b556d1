import * as z from 'zod'
import { CitationSchema } from '../citation'

/**
 * Group of participants that a clause of a circular names.
 *
 * @example
 * ParticipantGroupSchema.parse('member-states') // => 'member-states'
 */
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

/**
 * A group that a meeting is open to, with its paragraph in the circular.
 *
 * @example
 * PolicyClauseSchema.parse({ kind: 'academia', cites: null }).kind // => 'academia'
 */
export const PolicyClauseSchema = z
  .object({
    kind: ParticipantGroupSchema,
    cites: CitationSchema.nullable(),
  })
  .meta({ id: 'PolicyClause' })
export type PolicyClause = z.infer<typeof PolicyClauseSchema>

/**
 * A further condition for participants, in the words of the circular.
 *
 * @example
 * const condition = { kind: 'wishes-to-contribute', text: 'who wishes to contribute to the work', cites: null }
 * PolicyConditionSchema.parse(condition).kind // => 'wishes-to-contribute'
 */
export const PolicyConditionSchema = z
  .object({
    kind: z.enum(['wishes-to-contribute', 'registered-by-focal-point', 'other']),
    text: z.string(),
    cites: CitationSchema.nullable(),
  })
  .meta({ id: 'PolicyCondition', description: 'A further condition for participants' })
export type PolicyCondition = z.infer<typeof PolicyConditionSchema>

/**
 * Eligibility clauses with their sources; none if the circular does not state them.
 *
 * @example
 * ParticipationPolicySchema.parse(meeting.participation).openTo.length // => 5
 */
export const ParticipationPolicySchema = z
  .object({
    openTo: z
      .array(PolicyClauseSchema)
      .meta({ description: 'Empty if the circular does not state it' }),
    conditions: z.array(PolicyConditionSchema),
  })
  .meta({
    id: 'ParticipationPolicy',
    description: 'Eligibility clauses of a circular, with their sources',
  })
export type ParticipationPolicy = z.infer<typeof ParticipationPolicySchema>
