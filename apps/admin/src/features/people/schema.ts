import {
  AcceptanceSchema,
  FirstOwnerSchema,
  InvitationRequestSchema,
  PasswordChangeSchema,
  SignInSchema,
} from '@u4ssc/client'

export const SignInFormSchema = SignInSchema
export const FirstOwnerFormSchema = FirstOwnerSchema.omit({ token: true })
export const AcceptanceFormSchema = AcceptanceSchema.omit({ token: true })
export const InvitationFormSchema = InvitationRequestSchema
export const PasswordFormSchema = PasswordChangeSchema
