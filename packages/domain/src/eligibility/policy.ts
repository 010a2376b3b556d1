import { z } from '../zod'
import { CitationSchema } from '../citation'

/**
 * Whom a clause of a letter opens a meeting to.
 *
 * @example
 * ParticipantGroupSchema.parse('member-states') // => 'member-states'
 */
export const ParticipantGroupSchema = z.enum([
  'member-states',
  'sector-members',
  'associates',
  'academia',
  'individuals-from-member-countries',
  'others',
])
export type ParticipantGroup = z.infer<typeof ParticipantGroupSchema>

/**
 * One group that a letter opens a meeting to, with the paragraph that says so.
 *
 * @example
 * PolicyClauseSchema.parse({ kind: 'academia', cites: null }).kind // => 'academia'
 */
export const PolicyClauseSchema = z.object({
  kind: ParticipantGroupSchema,
  cites: CitationSchema.nullable(),
})
export type PolicyClause = z.infer<typeof PolicyClauseSchema>

/**
 * What a participant must do or be besides, in the words of the letter.
 *
 * @example
 * const condition = { kind: 'wishes-to-contribute', text: 'who wishes to contribute to the work', cites: null }
 * PolicyConditionSchema.parse(condition).kind // => 'wishes-to-contribute'
 */
export const PolicyConditionSchema = z.object({
  kind: z.enum(['wishes-to-contribute', 'registered-by-focal-point', 'other']),
  text: z.string(),
  cites: CitationSchema.nullable(),
})
export type PolicyCondition = z.infer<typeof PolicyConditionSchema>

/**
 * Who may take part, each clause with its source; none where the letter does not say.
 *
 * @example
 * ParticipationPolicySchema.parse(meeting.participation).openTo.length // => 5
 */
export const ParticipationPolicySchema = z.object({
  openTo: z.array(PolicyClauseSchema),
  conditions: z.array(PolicyConditionSchema),
})
export type ParticipationPolicy = z.infer<typeof ParticipationPolicySchema>
