import * as z from 'zod'
import { CalendarDateSchema, InstantSchema } from '@u4ssc/domain'
import { MessageStateSchema } from '../emails/messages'
import { AuditActionSchema } from '../platform/audit-actions'
import { RegistrationRecordSchema } from './registration-records'
import { maskWith, RegistrantSchema } from './registrant'
import { ApplicationSchema } from './registrations'
import { RegistrationStateSchema } from './registration-states'

const NoteSchema = z.object({
  at: InstantSchema,
  author: z.string().nullable().meta({ description: 'Name of the author; null if deleted' }),
  text: z.string(),
})

const ActorSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('user'), name: z.string() }),
    z.object({ kind: z.enum(['registrant', 'platform', 'other']) }),
  ])
  .meta({
    id: 'HistoryActor',
    description:
      'Who did it: a user or API key by name, the registrant, the platform itself, or another person, for example a focal point',
  })
export type HistoryActor = z.infer<typeof ActorSchema>

const HistoryItemSchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('act'),
      at: InstantSchema,
      action: AuditActionSchema,
      by: ActorSchema,
      state: RegistrationStateSchema.nullable().meta({
        description: 'State of the registration after it; null if it did not change',
      }),
    }),
    z.object({
      kind: z.literal('email'),
      at: InstantSchema,
      email: z.string().meta({ description: 'Kind of email' }),
      subject: z.string().nullable().meta({ description: 'Subject, if a person wrote it' }),
      state: MessageStateSchema,
    }),
    z.object({
      kind: z.literal('check-in'),
      at: InstantSchema,
      sitting: CalendarDateSchema.meta({ description: 'Day of the sitting' }),
    }),
  ])
  .meta({ id: 'RegistrationHistoryItem' })
export type RegistrationHistoryItem = z.infer<typeof HistoryItemSchema>

const DuplicateSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.email().nullable(),
  state: RegistrationStateSchema,
})

export const RegistrationDetailSchema = z
  .object({
    registration: RegistrationRecordSchema,
    notes: z.array(NoteSchema).meta({ description: 'Internal notes, oldest first' }),
    history: z
      .array(HistoryItemSchema)
      .meta({ description: 'What happened, the emails and the check-ins, oldest first' }),
    duplicates: z.array(DuplicateSchema).meta({
      description: 'Other registrations for the meeting with the same name and country',
    }),
  })
  .meta({
    id: 'RegistrationDetail',
    description: 'A registration with its internal notes, history and possible duplicates',
  })
export interface RegistrationDetail extends z.infer<typeof RegistrationDetailSchema> {}

/** What the secretariat does not write for a person: only the person can give consent. */
const OWN = { ...maskWith({ from: 'consent' }), ...maskWith({ from: 'device' }) }

export const RegistrationEditSchema = RegistrantSchema.omit(OWN)
  .extend({ version: z.int().positive() })
  .meta({
    id: 'RegistrationEdit',
    description: 'The new facts of a registration, and the version that they are based on',
  })
export interface RegistrationEdit extends z.input<typeof RegistrationEditSchema> {}

export const RegistrationAdditionSchema = RegistrantSchema.omit(OWN)
  .extend({ meeting: z.string(), email: ApplicationSchema.shape.email })
  .meta({
    id: 'RegistrationAddition',
    description: 'A person to register by hand, for example a walk-in',
  })
export interface RegistrationAddition extends z.input<typeof RegistrationAdditionSchema> {}

export const RegistrationNoteSchema = z
  .object({ text: z.string().trim().min(1, 'Enter a note').max(2000) })
  .meta({ id: 'RegistrationNote', description: 'An internal note about a registration' })
export interface RegistrationNote extends z.input<typeof RegistrationNoteSchema> {}
