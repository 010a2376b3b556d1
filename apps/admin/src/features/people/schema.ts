import {
  AcceptanceSchema,
  FirstOwnerSchema,
  InvitationRequestSchema,
  PasswordChangeSchema,
  PasswordProofSchema,
  SecondFactorCodeSchema,
  SignInSchema,
} from '@u4ssc/client'

export const SignInFormSchema = SignInSchema
export const FirstOwnerFormSchema = FirstOwnerSchema.omit({ token: true })
export const AcceptanceFormSchema = AcceptanceSchema.omit({ token: true })
export const InvitationFormSchema = InvitationRequestSchema
export const PasswordProofFormSchema = PasswordProofSchema
export const SecondFactorCodeFormSchema = SecondFactorCodeSchema
export const PasswordFormSchema = PasswordChangeSchema
