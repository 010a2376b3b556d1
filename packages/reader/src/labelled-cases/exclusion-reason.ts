import * as z from 'zod'

/**
 * Reason why a circular cannot be anonymized: a name with unclear ends, a name that is also a word
 * of the facts, personal data that is still there after everything found was replaced, or so much
 * of it that the letter is rather a list of people.
 *
 * @example
 * ExclusionReasonSchema.safeParse('name-unclear').success // => true
 */
export const ExclusionReasonSchema = z.enum([
  'name-unclear',
  'name-in-facts',
  'name-remains',
  'address-remains',
  'number-remains',
  'list-of-people',
])
export type ExclusionReason = z.infer<typeof ExclusionReasonSchema>
