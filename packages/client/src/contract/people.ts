import { z } from 'zod'

export const ROLES = ['owner', 'editor', 'registrar', 'reader'] as const
export const RoleSchema = z.enum(ROLES).meta({ id: 'Role' })
export type Role = z.infer<typeof RoleSchema>

export const PersonSchema = z
  .object({ id: z.string(), name: z.string(), email: z.email(), role: RoleSchema })
  .meta({ id: 'Person' })
export type Person = z.infer<typeof PersonSchema>

export const PASSWORD_LENGTH_MIN = 12

export const NewPasswordSchema = z
  .string()
  .min(PASSWORD_LENGTH_MIN, `A password has at least ${PASSWORD_LENGTH_MIN} characters`)
  .max(256)

export const SignInSchema = z
  .object({
    email: z.email(),
    password: z.string().min(1).max(256),
    code: z
      .string()
      .trim()
      .min(6)
      .max(20)
      .optional()
      .meta({ description: 'Of the second factor, or one for recovery, where there is one' }),
  })
  .meta({ id: 'SignIn' })
export type SignIn = z.infer<typeof SignInSchema>

export const FirstOwnerSchema = z
  .object({
    token: z.string().min(1),
    name: z.string().trim().min(1).max(200),
    email: z.email(),
    password: NewPasswordSchema,
  })
  .meta({ id: 'FirstOwner', description: 'The one-time link of the first start, used' })
export type FirstOwner = z.infer<typeof FirstOwnerSchema>

export const SignInMethodsSchema = z
  .object({
    oidc: z
      .object({ name: z.string().meta({ description: 'What people call the provider' }) })
      .nullable()
      .meta({
        description: 'By OpenID Connect, at `/v1/session/oidc`; null where that is not offered',
      }),
  })
  .meta({ id: 'SignInMethods', description: 'Ways in beside address and password' })
