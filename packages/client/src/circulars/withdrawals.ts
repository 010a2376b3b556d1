import * as z from 'zod'
import { InstantSchema } from '@u4ssc/domain'

export const WithdrawalRequestSchema = z
  .object({
    reason: z
      .string()
      .trim()
      .min(1)
      .max(500)
      .meta({ description: 'Public reason, shown instead of the page' }),
  })
  .meta({ id: 'WithdrawalRequest', description: 'The public reason for the withdrawal' })
export interface WithdrawalRequest extends z.infer<typeof WithdrawalRequestSchema> {}

export const RestorationRequestSchema = z
  .object({
    reason: z
      .string()
      .trim()
      .min(1)
      .max(500)
      .meta({ description: 'Reason, recorded in the audit log' }),
  })
  .meta({ id: 'RestorationRequest', description: 'The reason for the restoration' })
export interface RestorationRequest extends z.infer<typeof RestorationRequestSchema> {}

export const WithdrawalSchema = z
  .object({
    kind: z.enum(['meeting', 'circular']),
    id: z.string().meta({ description: 'Meeting slug or circular ID' }),
    title: z.string(),
    reason: z.string(),
    withdrawnAt: InstantSchema,
  })
  .meta({ id: 'Withdrawal', description: 'A withdrawn meeting or circular' })
export interface Withdrawal extends z.infer<typeof WithdrawalSchema> {}

export const WithdrawalsSchema = z
  .object({ items: z.array(WithdrawalSchema) })
  .meta({ id: 'Withdrawals', description: 'Withdrawn meetings and circulars' })
