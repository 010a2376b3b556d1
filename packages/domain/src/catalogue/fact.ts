import { z } from '../zod'
import { SourceKeySchema, type SourceKey } from './sources'

/** A fact with the pages that say it, or that it was worked out from. */
export function factSchema<Value extends z.ZodType>(value: Value) {
  return z.object({
    value,
    basis: z.enum(['stated', 'derived']),
    sources: z.array(SourceKeySchema).min(1),
  })
}

/** A value with how it is known and the sources that say it. */
export interface Fact<Value> {
  value: Value
  basis: 'stated' | 'derived'
  sources: SourceKey[]
}

/** What the sources say. */
export function stated<Value>(value: Value, ...sources: SourceKey[]): Fact<Value> {
  return { value, basis: 'stated', sources }
}

/** What follows from what the sources say. */
export function derived<Value>(value: Value, ...sources: SourceKey[]): Fact<Value> {
  return { value, basis: 'derived', sources }
}

/**
 * A day, a month or a year, as exactly as it is known; the shorter compare as their first day.
 *
 * @example
 * PartialDateSchema.parse('2021-12') // => '2021-12'
 * PartialDateSchema.safeParse('December 2021').success // => false
 */
export const PartialDateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'A rough date is YYYY, YYYY-MM or YYYY-MM-DD')
  .meta({ id: 'PartialDate', description: 'YYYY, YYYY-MM or YYYY-MM-DD' })

/**
 * Whether a stretch of time with a known beginning holds a day: `from` counts, `until` does not.
 */
export function holdsOn(
  { from, until }: { readonly from: string | null; readonly until: string | null },
  on: string,
): boolean {
  return from !== null && from <= on && (until === null || on < until)
}
