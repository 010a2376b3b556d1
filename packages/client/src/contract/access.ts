import { z } from 'zod'
import { InstantSchema, LanguageSchema } from '@u4ssc/domain'
import { PageQuerySchema, pageOf } from './page'
import { NewPasswordSchema, PersonSchema, RoleSchema } from './people'

export const MemberSchema = PersonSchema.extend({
  active: z.boolean().meta({ description: 'A person who is not may not sign in' }),
  secondFactor: z.boolean(),
}).meta({ id: 'Member' })
export type Member = z.infer<typeof MemberSchema>

export const MembersSchema = z.object({ items: z.array(MemberSchema) }).meta({ id: 'Members' })

export const MemberChangeSchema = z
  .object({ role: RoleSchema, active: z.boolean() })
  .meta({ id: 'MemberChange' })
export type MemberChange = z.infer<typeof MemberChangeSchema>

export const InvitationRequestSchema = z
  .object({ email: z.email(), role: RoleSchema })
  .meta({ id: 'InvitationRequest' })
export type InvitationRequest = z.infer<typeof InvitationRequestSchema>

export const InvitationSchema = z
  .object({ id: z.uuid(), email: z.email(), role: RoleSchema, expiresAt: InstantSchema })
  .meta({ id: 'Invitation', description: 'An invitation that nobody has used yet' })
export type Invitation = z.infer<typeof InvitationSchema>

export const InvitationsSchema = z
  .object({ items: z.array(InvitationSchema) })
  .meta({ id: 'Invitations' })

export const NewInvitationSchema = InvitationSchema.extend({
  token: z.string().meta({ description: 'Of its one-time link; told this once' }),
}).meta({ id: 'NewInvitation' })
export type NewInvitation = z.infer<typeof NewInvitationSchema>

export const AcceptanceSchema = z
  .object({
    token: z.string().min(1),
    name: z.string().trim().min(1).max(200),
    password: NewPasswordSchema,
  })
  .meta({ id: 'Acceptance', description: 'The one-time link of an invitation, used' })
export type Acceptance = z.infer<typeof AcceptanceSchema>

export const PasswordChangeSchema = z
  .object({ current: z.string().min(1).max(256), next: NewPasswordSchema })
  .meta({ id: 'PasswordChange', description: 'Ends every other session of the person' })
export type PasswordChange = z.infer<typeof PasswordChangeSchema>

export const PasswordLinkRequestSchema = z
  .object({
    email: z.email(),
    language: LanguageSchema.meta({ description: 'Of the mail' }),
  })
  .meta({ id: 'PasswordLinkRequest', description: 'From whoever forgot the password' })
export type PasswordLinkRequest = z.infer<typeof PasswordLinkRequestSchema>

export const PasswordRenewalSchema = z
  .object({ token: z.string().min(1).max(200), password: NewPasswordSchema })
  .meta({ id: 'PasswordRenewal', description: 'Ends every session of the person' })
export type PasswordRenewal = z.infer<typeof PasswordRenewalSchema>

export const OpenSessionSchema = z
  .object({
    id: z.string(),
    userAgent: z.string().nullable(),
    address: z.string().nullable().meta({
      description: 'The IP address it was opened from; of IPv6, the network',
    }),
    createdAt: InstantSchema,
    expiresAt: InstantSchema,
    current: z.boolean().meta({ description: 'Whether it is the one that asks' }),
  })
  .meta({ id: 'OpenSession' })
export type OpenSession = z.infer<typeof OpenSessionSchema>

export const OpenSessionsSchema = z
  .object({ items: z.array(OpenSessionSchema) })
  .meta({ id: 'OpenSessions' })

export const SCOPES = [
  'drafts:read',
  'drafts:write',
  'drafts:publish',
  'audit:read',
  'cases:export',
] as const
export const ScopeSchema = z.enum(SCOPES).meta({ id: 'Scope' })
export type Scope = z.infer<typeof ScopeSchema>

export const ServiceKeyRequestSchema = z
  .object({
    name: z.string().trim().min(1).max(200),
    scopes: z.array(ScopeSchema).min(1).max(SCOPES.length),
    expiresAt: InstantSchema.nullable().default(null),
  })
  .meta({ id: 'ServiceKeyRequest' })
export type ServiceKeyRequest = z.input<typeof ServiceKeyRequestSchema>

export const ServiceKeySchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    scopes: z.array(ScopeSchema),
    createdAt: InstantSchema,
    expiresAt: InstantSchema.nullable(),
  })
  .meta({ id: 'ServiceKey' })
export type ServiceKey = z.infer<typeof ServiceKeySchema>

export const ServiceKeysSchema = z
  .object({ items: z.array(ServiceKeySchema) })
  .meta({ id: 'ServiceKeys' })

export const NewServiceKeySchema = ServiceKeySchema.extend({
  secret: z.string().meta({ description: 'Sent as `Authorization: Bearer`; told this once' }),
}).meta({ id: 'NewServiceKey' })
export type NewServiceKey = z.infer<typeof NewServiceKeySchema>

export const AuditEntrySchema = z
  .object({
    id: z.uuid(),
    at: InstantSchema,
    actor: z.string().nullable().meta({
      description: 'Id of the person, or `key:` and the id of a key; null for the program itself',
    }),
    action: z.string(),
    subject: z.string(),
    before: z.unknown(),
    after: z.unknown(),
  })
  .meta({ id: 'AuditEntry' })
export type AuditEntry = z.infer<typeof AuditEntrySchema>

export const AuditPageSchema = pageOf(AuditEntrySchema).meta({ id: 'AuditPage' })

export const AuditQuerySchema = PageQuerySchema.extend({
  actor: z.string().max(200).optional(),
  action: z.string().max(200).optional().meta({ description: 'Such as `publish-draft`' }),
  subject: z.string().max(500).optional().meta({ description: 'Such as `meetings/u4ssc-6`' }),
  from: InstantSchema.optional().meta({ description: 'The first instant that counts' }),
  until: InstantSchema.optional().meta({ description: 'The first instant that does not' }),
})
export type AuditQuery = z.input<typeof AuditQuerySchema>
