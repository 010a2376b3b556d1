import { z } from 'zod'
import { InstantSchema } from '@u4ssc/domain'

export const WithdrawalRequestSchema = z
  .object({
    reason: z
      .string()
      .trim()
      .min(1)
      .max(500)
      .meta({ description: 'Told to whoever asks for what was there' }),
  })
  .meta({ id: 'WithdrawalRequest' })
export type WithdrawalRequest = z.infer<typeof WithdrawalRequestSchema>

export const RestorationRequestSchema = z
  .object({ reason: z.string().trim().min(1).max(500).meta({ description: 'Kept on record' }) })
  .meta({ id: 'RestorationRequest' })
export type RestorationRequest = z.infer<typeof RestorationRequestSchema>

export const WithdrawalSchema = z
  .object({
    kind: z.enum(['meeting', 'circular']),
    id: z.string().meta({ description: 'Slug of the meeting, or id of the letter' }),
    title: z.string(),
    reason: z.string(),
    withdrawnAt: InstantSchema,
  })
  .meta({ id: 'Withdrawal', description: 'What was public, and is not until it is restored' })
export type Withdrawal = z.infer<typeof WithdrawalSchema>

export const WithdrawalsSchema = z
  .object({ items: z.array(WithdrawalSchema) })
  .meta({ id: 'Withdrawals' })
