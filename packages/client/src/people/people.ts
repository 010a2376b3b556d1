import * as z from 'zod'

export const ROLES = ['owner', 'editor', 'registrar', 'reader'] as const
export const RoleSchema = z
  .enum(ROLES)
  .meta({ id: 'Role', description: 'Role of a person in the dashboard' })
export type Role = z.infer<typeof RoleSchema>

/** Most meetings that a role can be limited to. */
export const MAX_ROLE_MEETINGS = 100

export const RoleMeetingsSchema = z
  .array(z.string().min(1).max(200))
  .min(1, 'Choose at least one meeting')
  .max(MAX_ROLE_MEETINGS)
  .nullable()
  .meta({
    description:
      'Slugs of the meetings that the role is limited to; null for all meetings. Every role except owner can be limited',
  })

export const PersonSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.email(),
    role: RoleSchema,
    meetings: RoleMeetingsSchema,
  })
  .meta({ id: 'Person', description: 'A person with access to the dashboard' })
export interface Person extends z.infer<typeof PersonSchema> {}

export const MIN_PASSWORD_LENGTH = 12

export const NewPasswordSchema = z
  .string()
  .min(MIN_PASSWORD_LENGTH, `A password has at least ${MIN_PASSWORD_LENGTH} characters`)
  .max(256)

export const SignInSchema = z
  .object({
    email: z.email(),
    password: z.string().min(1).max(256),
    code: z.string().trim().min(6).max(20).optional().meta({
      description:
        'Code of two-step verification, or a recovery code, if the account has it turned on',
    }),
  })
  .meta({
    id: 'SignIn',
    description: 'Email, password and, if required, the code of two-step verification',
  })
export interface SignIn extends z.infer<typeof SignInSchema> {}

export const FirstOwnerSchema = z
  .object({
    token: z.string().min(1),
    name: z.string().trim().min(1).max(200),
    email: z.email(),
    password: NewPasswordSchema,
  })
  .meta({
    id: 'FirstOwner',
    description: 'The token of the one-time link, and the account to create',
  })
export interface FirstOwner extends z.infer<typeof FirstOwnerSchema> {}

export const SignInMethodsSchema = z
  .object({
    oidc: z
      .object({ name: z.string().meta({ description: 'Name of the provider' }) })
      .nullable()
      .meta({
        description: 'OpenID Connect at `/v1/session/oidc`; null if not configured',
      }),
  })
  .meta({ id: 'SignInMethods', description: 'Ways to sign in besides email and password' })
export interface SignInMethods extends z.infer<typeof SignInMethodsSchema> {}
