import * as z from 'zod'
import { InstantSchema, LanguageSchema } from '@u4ssc/domain'
import { NewPasswordSchema, PersonSchema, RoleMeetingsSchema, RoleSchema } from './people'

export const MemberSchema = PersonSchema.extend({
  active: z.boolean().meta({ description: 'Whether the person can sign in' }),
  secondFactor: z.boolean(),
  lastSignInAt: InstantSchema.nullable().meta({
    description: 'Time of the last sign-in; null if the person has not signed in',
  }),
}).meta({ id: 'Member', description: 'A person with access to the dashboard' })
export interface Member extends z.infer<typeof MemberSchema> {}

export const MembersSchema = z
  .object({ items: z.array(MemberSchema) })
  .meta({ id: 'Members', description: 'People with access to the dashboard' })

const ownersHaveAll = {
  path: ['meetings'],
  error: 'Owners cannot be limited to some meetings',
}

export const MemberChangeSchema = z
  .object({ role: RoleSchema, meetings: RoleMeetingsSchema, active: z.boolean() })
  .refine(({ role, meetings }) => meetings === null || role !== 'owner', ownersHaveAll)
  .meta({ id: 'MemberChange', description: 'The new role and access of a person' })
export interface MemberChange extends z.infer<typeof MemberChangeSchema> {}

export const InvitationRequestSchema = z
  .object({ email: z.email(), role: RoleSchema, meetings: RoleMeetingsSchema.default(null) })
  .refine(({ role, meetings }) => meetings === null || role !== 'owner', ownersHaveAll)
  .meta({ id: 'InvitationRequest', description: 'The person to invite' })
export interface InvitationRequest extends z.input<typeof InvitationRequestSchema> {}

export const InvitationSchema = z
  .object({
    id: z.uuid(),
    email: z.email(),
    role: RoleSchema,
    meetings: RoleMeetingsSchema,
    expiresAt: InstantSchema,
  })
  .meta({ id: 'Invitation', description: 'An access invitation that has not been used' })
export interface Invitation extends z.infer<typeof InvitationSchema> {}

export const InvitationsSchema = z
  .object({ items: z.array(InvitationSchema) })
  .meta({ id: 'Invitations', description: 'Access invitations that have not been used' })

export const NewInvitationSchema = InvitationSchema.extend({
  token: z.string().meta({ description: 'Token of the one-time link; not shown again' }),
}).meta({ id: 'NewInvitation', description: 'A new access invitation with its token' })
export interface NewInvitation extends z.infer<typeof NewInvitationSchema> {}

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
export interface Acceptance extends z.infer<typeof AcceptanceSchema> {}

export const PasswordChangeSchema = z
  .object({ current: z.string().min(1).max(256), next: NewPasswordSchema })
  .meta({ id: 'PasswordChange', description: 'The current password and the new one' })
export interface PasswordChange extends z.infer<typeof PasswordChangeSchema> {}

export const PasswordLinkRequestSchema = z
  .object({
    email: z.email(),
    language: LanguageSchema.meta({ description: 'Language of the email' }),
  })
  .meta({
    id: 'PasswordLinkRequest',
    description: 'The address of the account, and the language of the email',
  })
export interface PasswordLinkRequest extends z.infer<typeof PasswordLinkRequestSchema> {}

export const PasswordRenewalSchema = z
  .object({ token: z.string().min(1).max(200), password: NewPasswordSchema })
  .meta({
    id: 'PasswordRenewal',
    description: 'The token of the emailed link, and the new password',
  })
export interface PasswordRenewal extends z.infer<typeof PasswordRenewalSchema> {}

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
export interface OpenSession extends z.infer<typeof OpenSessionSchema> {}

export const OpenSessionsSchema = z
  .object({ items: z.array(OpenSessionSchema) })
  .meta({ id: 'OpenSessions', description: 'The sessions of a person' })
