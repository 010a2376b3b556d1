import * as z from 'zod'

export const SecondFactorSchema = z
  .object({
    enabled: z.boolean().meta({ description: 'Whether a code is required to sign in' }),
    recoveryCodesLeft: z.int().nonnegative(),
  })
  .meta({ id: 'SecondFactor', description: 'The state of two-step verification' })
export interface SecondFactor extends z.infer<typeof SecondFactorSchema> {}

export const PasswordProofSchema = z
  .object({ password: z.string().min(1).max(256) })
  .meta({ id: 'PasswordProof', description: 'Your current password' })
export interface PasswordProof extends z.infer<typeof PasswordProofSchema> {}

export const SecondFactorProofSchema = PasswordProofSchema.extend({
  code: z.string().trim().min(6).max(20).meta({
    description: 'A new code of two-step verification, or a recovery code',
  }),
}).meta({
  id: 'SecondFactorProof',
  description: 'Your current password and a code of two-step verification',
})
export interface SecondFactorProof extends z.infer<typeof SecondFactorProofSchema> {}

export const RecoveryCodesSchema = z
  .object({
    recoveryCodes: z
      .array(z.string())
      .meta({ description: 'Recovery codes; each works once instead of a code' }),
  })
  .meta({ id: 'RecoveryCodes', description: 'Recovery codes' })
export interface RecoveryCodes extends z.infer<typeof RecoveryCodesSchema> {}

/** @see RFC 6238 for the codes, and the key URI format that authenticators read from a QR code */
export const NewSecondFactorSchema = RecoveryCodesSchema.extend({
  uri: z.string().meta({ description: 'Address of the secret (`otpauth:`), to show as a QR code' }),
  secret: z.string().meta({ description: 'The secret in base 32, to type in' }),
}).meta({
  id: 'NewSecondFactor',
  description: 'The secret and recovery codes of two-step verification',
})
export interface NewSecondFactor extends z.infer<typeof NewSecondFactorSchema> {}

export const SecondFactorCodeSchema = z
  .object({
    code: z
      .string()
      .trim()
      .regex(/^\d{6}$/, 'Enter the code of six digits'),
  })
  .meta({ id: 'SecondFactorCode', description: 'A code of two-step verification' })
export interface SecondFactorCode extends z.infer<typeof SecondFactorCodeSchema> {}
