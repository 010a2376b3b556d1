import { z } from 'zod'
import { CitationSchema } from '../citation'

/**
 * What happened to a thing between two states of a meeting.
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

/**
 * What of a meeting a change is about.
 *
 * @example
 * ChangedThingSchema.parse('session-speaker') // => 'session-speaker'
 */
export const ChangedThingSchema = z
  .enum([
    'meeting',
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
  .meta({ id: 'ChangedThing' })
export type ChangedThing = z.infer<typeof ChangedThingSchema>

/**
 * One difference between two states of a meeting, as `compareMeetings` gives it.
 *
 * @example
 * const [change] = compareMeetings(meeting, { ...meeting, status: 'cancelled' })
 * ChangeSchema.parse(change).kind // => 'cancelled'
 */
export const ChangeSchema = z
  .object({
    kind: ChangeKindSchema,
    what: ChangedThingSchema,
    pointer: z.string().meta({
      description: 'JSON pointer in the later meeting; ends in "-" for what is no longer in a list',
    }),
    pointerBefore: z.string().meta({
      description: 'JSON pointer in the earlier meeting; ends in "-" for what was not in a list',
    }),
    subject: z.string().nullable().meta({
      description: 'Id, as it now is, of the session, speaker, document or decision it is about',
    }),
    name: z.string().nullable().meta({
      description: 'The title or name of the subject, as people know it: before the change',
    }),
    audience: z.enum(['public', 'registrants', 'secretariat']).meta({
      description: 'Who may learn of it: joining details are in no public change',
    }),
    before: z.json().meta({
      description: 'Null for what was added. Of a move, only the day and the hours',
    }),
    after: z.json().meta({ description: 'Null for what was removed. Of a move as before' }),
  })
  .meta({ id: 'Change', description: 'One difference between two states of a meeting' })
export type Change = z.infer<typeof ChangeSchema>

/**
 * Where a meeting now departs from what its letter says, as `compareWithLetter` gives it.
 *
 * @example
 * const cites = { reference: 'TSB Circular 352', paragraph: '1' }
 * DriftSchema.parse({ pointer: '/mode', letter: 'virtual', meeting: 'hybrid', cites }).meeting // => 'hybrid'
 */
export const DriftSchema = z
  .object({
    pointer: z.string().meta({ description: 'JSON pointer of the fact, in the meeting' }),
    letter: z.json(),
    meeting: z.json(),
    cites: CitationSchema,
  })
  .meta({ id: 'Drift', description: 'Where the meeting now departs from what the letter says' })
export type Drift = z.infer<typeof DriftSchema>
