import * as z from 'zod'
import { CapacitySchema, CountrySchema, InstantSchema, LanguageSchema } from '@u4ssc/domain'
import { maskWith } from '../registrations/registrant'
import { RegistrationRecordSchema } from '../registrations/registration-records'
import { ApplicationSchema } from '../registrations/registrations'

const EntitySchema = z.object({
  capacity: CapacitySchema,
  country: CountrySchema,
  organization: z.string().trim().min(1).max(300).nullable().default(null),
  maxPeople: z.int().positive().nullable().default(null),
})

export const FocalPointInvitationSchema = z
  .object({
    name: z.string().trim().min(1).max(200),
    email: z.email().max(254),
    language: LanguageSchema,
    role: z.enum(['principal', 'deputy']).default('principal'),
  })
  .meta({ id: 'FocalPointInvitation', description: 'A focal point to invite' })
export interface FocalPointInvitation extends z.input<typeof FocalPointInvitationSchema> {}

export const DelegationCreationSchema = EntitySchema.extend({
  meeting: z.string(),
  focalPoints: z.array(FocalPointInvitationSchema).min(1).max(10),
}).meta({ id: 'DelegationCreation', description: 'The delegation to create, and its focal points' })
export interface DelegationCreation extends z.input<typeof DelegationCreationSchema> {}

export const DelegationRecordSchema = EntitySchema.extend({
  id: z.uuid(),
  meeting: z.string(),
  focalPoints: z.array(FocalPointInvitationSchema.extend({ id: z.uuid(), revoked: z.boolean() })),
}).meta({
  id: 'DelegationRecord',
  description: 'A delegation and its focal points',
})
export interface DelegationRecord extends z.infer<typeof DelegationRecordSchema> {}

export const DelegationListSchema = z
  .object({ items: z.array(DelegationRecordSchema) })
  .meta({ id: 'DelegationList', description: 'The delegations of a meeting' })

export const DelegateRecordSchema = RegistrationRecordSchema.pick({
  id: true,
  name: true,
  email: true,
  mode: true,
  state: true,
  reason: true,
}).extend({ isHead: z.boolean() })

const NominationLetterSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    type: z.string(),
    size: z.int().positive().meta({ description: 'Size in bytes' }),
    sha256: z.string(),
    createdAt: InstantSchema,
  })
  .meta({
    id: 'NominationLetter',
    description: 'A file in which a country or organization nominates people',
  })
export interface NominationLetter extends z.infer<typeof NominationLetterSchema> {}

export const NominationLettersSchema = z
  .object({ items: z.array(NominationLetterSchema) })
  .meta({ id: 'NominationLetters', description: 'The letters of nomination of a delegation' })

export const HeadSchema = z
  .object({
    head: z
      .uuid()
      .nullable()
      .meta({ description: 'ID of the registration of the head of delegation' }),
  })
  .meta({ id: 'HeadOfDelegation', description: 'The head of a delegation' })

export const DelegationChangeSchema = HeadSchema.extend({
  maxPeople: z.int().positive().nullable(),
}).meta({ id: 'DelegationChange', description: 'The new settings of a delegation' })
export interface DelegationChange extends z.infer<typeof DelegationChangeSchema> {}

export const DelegationDetailSchema = DelegationRecordSchema.extend({
  people: z.array(DelegateRecordSchema),
  letters: z.array(NominationLetterSchema),
}).meta({
  id: 'DelegationDetail',
  description: 'A delegation with its people and letters of nomination',
})
export interface DelegationDetail extends z.infer<typeof DelegationDetailSchema> {}

export const OwnDelegationSchema = EntitySchema.extend({
  id: z.uuid(),
  meeting: z.string(),
  title: z.string(),
  open: z.boolean().meta({ description: 'Whether people can be registered now' }),
  people: z.array(DelegateRecordSchema),
  letters: z.array(NominationLetterSchema),
}).meta({ id: 'OwnDelegation', description: 'A delegation as shown to its focal point' })
export interface OwnDelegation extends z.infer<typeof OwnDelegationSchema> {}

/** Country, capacity and organization are those of the delegation; only the person can give consent. */
export const DelegateCreationSchema = ApplicationSchema.omit({
  ...maskWith({ from: 'entity' }),
  ...maskWith({ from: 'consent' }),
  privacyNotice: true,
  askReview: true,
}).meta({ id: 'DelegateCreation', description: 'A person to register for the delegation' })
export interface DelegateCreation extends z.input<typeof DelegateCreationSchema> {}
