import * as z from 'zod'
import { CitationSchema } from '../../citation'
import { type FactTarget, listTargets } from '../facts/list-facts'
import { assertList } from '../../wrong-argument'

/**
 * Kind of a change between two states of a meeting.
 *
 * @example
 * ChangeKindSchema.parse('moved') // => 'moved'
 */
export const ChangeKindSchema = z
  .enum([
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
  .meta({ id: 'ChangeKind' })
export type ChangeKind = z.infer<typeof ChangeKindSchema>

/** What changes within the items of a list are called. */
const WITHIN_ITEMS = [
  'abstract',
  'agenda-item',
  'room',
  'session-speaker',
  'role',
  'session-document',
] as const

/** The part of a meeting that a change is about. */
export type ChangeTarget = FactTarget | (typeof WITHIN_ITEMS)[number]

/**
 * The part of a meeting that a change is about.
 *
 * @example
 * ChangeTargetSchema.parse('session-speaker') // => 'session-speaker'
 */
export const ChangeTargetSchema = z
  .enum<ChangeTarget[]>(/* @__PURE__ */ listChangeTargets())
  .meta({ id: 'ChangeTarget' })

function listChangeTargets(): ChangeTarget[] {
  return [...listTargets(), ...WITHIN_ITEMS]
}

/**
 * One difference between two states of a meeting, from `compareMeetings`.
 *
 * @example
 * const [change] = compareMeetings(meeting, { ...meeting, status: 'cancelled' })
 * ChangeSchema.parse(change).kind // => 'cancelled'
 */
export const ChangeSchema = z
  .object({
    kind: ChangeKindSchema,
    what: ChangeTargetSchema,
    pointer: z.string().meta({
      description: 'JSON pointer in the later meeting; ends in "-" for a removed list item',
    }),
    pointerBefore: z.string().meta({
      description: 'JSON pointer in the earlier meeting; ends in "-" for an added list item',
    }),
    subject: z.string().nullable().meta({
      description: 'Current id of the session, speaker, document or decision that changed',
    }),
    name: z
      .string()
      .nullable()
      .meta({ description: 'Title or name of the subject before the change' }),
    audience: z
      .enum(['public', 'registrants', 'secretariat'])
      .meta({ description: 'Who may see the change; changes of joining details are never public' }),
    before: z.json().meta({ description: 'Null if added. For a move, only date and times' }),
    after: z.json().meta({ description: 'Null if removed. For a move, only date and times' }),
  })
  .meta({ id: 'Change', description: 'One difference between two states of a meeting' })
export interface Change extends z.infer<typeof ChangeSchema> {}

/**
 * A difference between a meeting and its circular, from `compareWithCircular`.
 *
 * @example
 * const cites = { reference: 'TSB Circular 352', paragraph: '1' }
 * DriftSchema.parse({ pointer: '/mode', letter: 'virtual', meeting: 'hybrid', cites }).meeting // => 'hybrid'
 */
export const DriftSchema = z
  .object({
    pointer: z.string().meta({ description: 'JSON pointer of the fact in the meeting' }),
    letter: z.json(),
    meeting: z.json(),
    cites: CitationSchema,
  })
  .meta({ id: 'Drift', description: 'A difference between the meeting and its circular' })
export type Drift = z.infer<typeof DriftSchema>

const STANDING = { public: 0, registrants: 1, secretariat: 2 } as const

/**
 * Returns the changes that an audience may see. The public does not see joining details or
 * restricted documents; only the secretariat sees changed ids.
 *
 * @example
 * const joining = { revealedMinutesBefore: 60, rooms: [] }
 * const changes = compareMeetings(meeting, { ...meeting, joining, fee: null })
 * changesFor('public', changes).map(({ what }) => what) // => ['fee']
 * changesFor('registrants', changes).map(({ what }) => what) // => ['fee', 'joining']
 */
export function changesFor(audience: Change['audience'], changes: readonly Change[]): Change[] {
  assertList(changes, 'changes')
  return changes.filter(
    ({ audience: own, pointer }) =>
      STANDING[own] <= STANDING[audience] &&
      (audience === 'secretariat' || !pointer.endsWith('/id')),
  )
}
