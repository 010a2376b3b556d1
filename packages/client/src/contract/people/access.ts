import { z } from 'zod'
import { InstantSchema, LanguageSchema } from '@u4ssc/domain'
import { PageQuerySchema, pageOf } from '../responses/page'
import { AuditActionSchema } from './audit-actions'
import { NewPasswordSchema, PersonSchema, RoleSchema } from './people'

export const MemberSchema = PersonSchema.extend({
  active: z.boolean().meta({ description: 'Whether the person can sign in' }),
  secondFactor: z.boolean(),
}).meta({ id: 'Member', description: 'A person with access to the dashboard' })
export type Member = z.infer<typeof MemberSchema>

export const MembersSchema = z
  .object({ items: z.array(MemberSchema) })
  .meta({ id: 'Members', description: 'People with access to the dashboard' })

export const MemberChangeSchema = z
  .object({ role: RoleSchema, active: z.boolean() })
  .meta({ id: 'MemberChange', description: 'The new role and access of a person' })
export type MemberChange = z.infer<typeof MemberChangeSchema>

export const InvitationRequestSchema = z
  .object({ email: z.email(), role: RoleSchema })
  .meta({ id: 'InvitationRequest', description: 'The person to invite' })
export type InvitationRequest = z.infer<typeof InvitationRequestSchema>

export const InvitationSchema = z
  .object({ id: z.uuid(), email: z.email(), role: RoleSchema, expiresAt: InstantSchema })
  .meta({ id: 'Invitation', description: 'An access invitation that has not been used' })
export type Invitation = z.infer<typeof InvitationSchema>

export const InvitationsSchema = z
  .object({ items: z.array(InvitationSchema) })
  .meta({ id: 'Invitations', description: 'Access invitations that have not been used' })

export const NewInvitationSchema = InvitationSchema.extend({
  token: z.string().meta({ description: 'Token of the one-time link; not shown again' }),
}).meta({ id: 'NewInvitation', description: 'A new access invitation with its token' })
export type NewInvitation = z.infer<typeof NewInvitationSchema>

export const AcceptanceSchema = z
  .object({
    token: z.string().min(1),
    name: z.string().trim().min(1).max(200),
    password: NewPasswordSchema,
  })
  .meta({
    id: 'Acceptance',
    description: 'The token of the invitation link, and the account to create',
  })
export type Acceptance = z.infer<typeof AcceptanceSchema>

export const PasswordChangeSchema = z
  .object({ current: z.string().min(1).max(256), next: NewPasswordSchema })
  .meta({ id: 'PasswordChange', description: 'The current password and the new one' })
export type PasswordChange = z.infer<typeof PasswordChangeSchema>

export const PasswordLinkRequestSchema = z
  .object({
    email: z.email(),
    language: LanguageSchema.meta({ description: 'Language of the email' }),
  })
  .meta({
    id: 'PasswordLinkRequest',
    description: 'The address of the account, and the language of the email',
  })
export type PasswordLinkRequest = z.infer<typeof PasswordLinkRequestSchema>

export const PasswordRenewalSchema = z
  .object({ token: z.string().min(1).max(200), password: NewPasswordSchema })
  .meta({
    id: 'PasswordRenewal',
    description: 'The token of the emailed link, and the new password',
  })
export type PasswordRenewal = z.infer<typeof PasswordRenewalSchema>

export const OpenSessionSchema = z
  .object({
    id: z.string(),
    userAgent: z.string().nullable(),
    address: z.string().nullable().meta({
      description: 'IP address at sign-in; for IPv6, the network only',
    }),
    createdAt: InstantSchema,
    expiresAt: InstantSchema,
    current: z.boolean().meta({ description: 'Whether this is the session of the request' }),
  })
  .meta({ id: 'OpenSession', description: 'A place where a person is signed in' })
export type OpenSession = z.infer<typeof OpenSessionSchema>

export const OpenSessionsSchema = z
  .object({ items: z.array(OpenSessionSchema) })
  .meta({ id: 'OpenSessions', description: 'The sessions of a person' })

export const SCOPES = [
  'drafts:read',
  'drafts:write',
  'drafts:publish',
  'audit:read',
  'cases:export',
] as const
export const ScopeSchema = z
  .enum(SCOPES)
  .meta({ id: 'Scope', description: 'What an API key can be used for' })
export type Scope = z.infer<typeof ScopeSchema>

export const ServiceKeyRequestSchema = z
  .object({
    name: z.string().trim().min(1).max(200),
    scopes: z.array(ScopeSchema).min(1).max(SCOPES.length),
    expiresAt: InstantSchema.nullable().default(null),
  })
  .meta({ id: 'ServiceKeyRequest', description: 'The API key to create' })
export type ServiceKeyRequest = z.input<typeof ServiceKeyRequestSchema>

export const ServiceKeySchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    scopes: z.array(ScopeSchema),
    createdAt: InstantSchema,
    expiresAt: InstantSchema.nullable(),
  })
  .meta({ id: 'ServiceKey', description: 'An API key without its secret' })
export type ServiceKey = z.infer<typeof ServiceKeySchema>

export const ServiceKeysSchema = z
  .object({ items: z.array(ServiceKeySchema) })
  .meta({ id: 'ServiceKeys', description: 'API keys without their secrets' })

export const NewServiceKeySchema = ServiceKeySchema.extend({
  secret: z.string().meta({ description: 'Send it as `Authorization: Bearer`; not shown again' }),
}).meta({ id: 'NewServiceKey', description: 'A new API key with its secret' })
export type NewServiceKey = z.infer<typeof NewServiceKeySchema>

export const AuditEntrySchema = z
  .object({
    id: z.uuid(),
    at: InstantSchema,
    actor: z.string().nullable().meta({
      description:
        'ID of the person, or `key:` followed by the ID of an API key; null for the platform itself',
    }),
    actorName: z.string().nullable().meta({
      description:
        'Present name of the person or the API key; null if it was deleted, or for the platform itself',
    }),
    action: AuditActionSchema,
    subject: z.string(),
    subjectName: z.string().nullable().meta({
      description:
        'Present name of the person, meeting, registration or draft; null for anything else, and if it was deleted',
    }),
    before: z.unknown(),
    after: z.unknown(),
  })
  .meta({ id: 'AuditEntry', description: 'One action, who did it and when' })
export type AuditEntry = z.infer<typeof AuditEntrySchema>

export const AuditPageSchema = pageOf(AuditEntrySchema).meta({
  id: 'AuditPage',
  description: 'A page of audit entries',
})

export const AuditQuerySchema = PageQuerySchema.extend({
  actor: z
    .string()
    .max(200)
    .optional()
    .meta({ description: 'ID of the person, or `key:` followed by the ID of an API key' }),
  action: z.string().max(200).optional().meta({ description: 'Name of the action' }),
  subject: z.string().max(500).optional().meta({ description: 'What the action changed' }),
  from: InstantSchema.optional().meta({ description: 'Earliest time, inclusive' }),
  until: InstantSchema.optional().meta({ description: 'Latest time, exclusive' }),
})
export type AuditQuery = z.input<typeof AuditQuerySchema>
