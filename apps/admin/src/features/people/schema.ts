import {
  AcceptanceSchema,
  FirstOwnerSchema,
  InvitationRequestSchema,
  PasswordChangeSchema,
  PasswordLinkRequestSchema,
  PasswordProofSchema,
  PasswordRenewalSchema,
  SecondFactorCodeSchema,
  SecondFactorProofSchema,
  SignInSchema,
} from '@u4ssc/client/people'

export const SignInFormSchema = SignInSchema
export const FirstOwnerFormSchema = FirstOwnerSchema.omit({ token: true })
export const AcceptanceFormSchema = AcceptanceSchema.omit({ token: true })
export const InvitationFormSchema = InvitationRequestSchema
export const PasswordProofFormSchema = PasswordProofSchema
export const SecondFactorProofFormSchema = SecondFactorProofSchema
export const SecondFactorCodeFormSchema = SecondFactorCodeSchema
export const PasswordLinkFormSchema = PasswordLinkRequestSchema.pick({ email: true })
export const RenewalFormSchema = PasswordRenewalSchema.omit({ token: true })
export const PasswordFormSchema = PasswordChangeSchema
