import { z } from 'zod'

export const SecondFactorSchema = z
  .object({
    enabled: z.boolean().meta({ description: 'Whether it is asked for when the person signs in' }),
    recoveryCodesLeft: z.int().nonnegative(),
  })
  .meta({ id: 'SecondFactor' })
export type SecondFactor = z.infer<typeof SecondFactorSchema>

export const PasswordProofSchema = z
  .object({ password: z.string().min(1).max(256) })
  .meta({ id: 'PasswordProof', description: 'The password of whoever asks, once more' })
export type PasswordProof = z.infer<typeof PasswordProofSchema>

export const RecoveryCodesSchema = z
  .object({
    recoveryCodes: z.array(z.string()).meta({ description: 'Each signs in once without a device' }),
  })
  .meta({ id: 'RecoveryCodes' })
export type RecoveryCodes = z.infer<typeof RecoveryCodesSchema>

/** @see RFC 6238 for the codes, and the key URI format that authenticators read from a picture */
export const NewSecondFactorSchema = RecoveryCodesSchema.extend({
  uri: z.string().meta({ description: 'otpauth: to be shown as a QR code' }),
  secret: z.string().meta({ description: 'The same secret in base 32, to be typed' }),
}).meta({ id: 'NewSecondFactor' })
export type NewSecondFactor = z.infer<typeof NewSecondFactorSchema>

export const SecondFactorCodeSchema = z
  .object({
    code: z
      .string()
      .trim()
      .regex(/^\d{6}$/, 'A code has six digits'),
  })
  .meta({ id: 'SecondFactorCode' })
export type SecondFactorCode = z.infer<typeof SecondFactorCodeSchema>
