import { z } from '../zod'

/**
 * Why a letter cannot be anonymized: a name whose ends cannot be told, a name that is also a word of
 * the facts, or personal data that is still there after everything found was replaced.
 *
 * @example
 * LeftOutReasonSchema.safeParse('name-unclear').success // => true
 */
export const LeftOutReasonSchema = z.enum([
  'name-unclear',
  'name-in-facts',
  'name-remains',
  'address-remains',
  'number-remains',
])
export type LeftOutReason = z.infer<typeof LeftOutReasonSchema>
