import { z } from '../../zod'
import { CitationSchema } from '../../citation'

/**
 * Kind of a change between two states of a meeting.
 *
 * @example
 * ChangeKindSchema.parse('moved') // => 'moved'
 */
export const ChangeKindSchema = z.enum([
  'added',
  'removed',
  'moved',
  'reordered',
  'renamed',
  'changed',
  'postponed',
  'cancelled',
  'reinstated',
])
export type ChangeKind = z.infer<typeof ChangeKindSchema>

/**
 * The part of a meeting that a change is about.
 *
 * @example
 * ChangeTargetSchema.parse('session-speaker') // => 'session-speaker'
 */
export const ChangeTargetSchema = z.enum([
  'meeting',
  'short-title',
  'status',
  'mode',
  'zone',
  'sitting',
  'venue',
  'language',
  'organizer',
  'partner',
  'objective',
  'participation',
  'fee',
  'registration',
  'link',
  'contact',
  'deadline',
  'access',
  'session',
  'room',
  'session-speaker',
  'role',
  'session-document',
  'speaker',
  'document',
  'outcome',
  'decision',
  'joining',
  'letter',
  'localization',
])
export type ChangeTarget = z.infer<typeof ChangeTargetSchema>

/**
 * One difference between two states of a meeting, from `compareMeetings`.
 *
 * @example
 * const [change] = compareMeetings(meeting, { ...meeting, status: 'cancelled' })
 * ChangeSchema.parse(change).kind // => 'cancelled'
 */
export const ChangeSchema = z.object({
  kind: ChangeKindSchema,
  what: ChangeTargetSchema,
  pointer: z.string(),
  pointerBefore: z.string(),
  subject: z.string().nullable(),
  name: z.string().nullable(),
  audience: z.enum(['public', 'registrants', 'secretariat']),
  before: z.json(),
  after: z.json(),
})
export type Change = z.infer<typeof ChangeSchema>

/**
 * A difference between a meeting and its circular, from `compareWithCircular`.
 *
 * @example
 * const cites = { reference: 'TSB Circular 352', paragraph: '1' }
 * DriftSchema.parse({ pointer: '/mode', letter: 'virtual', meeting: 'hybrid', cites }).meeting // => 'hybrid'
 */
export const DriftSchema = z.object({
  pointer: z.string(),
  letter: z.json(),
  meeting: z.json(),
  cites: CitationSchema,
})
export type Drift = z.infer<typeof DriftSchema>
