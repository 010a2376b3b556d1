import * as z from 'zod'
import { SourceKeySchema, type SourceKey } from './sources'

/** Returns the schema of a fact with its sources. */
export function factSchema<Value extends z.ZodType>(value: Value) {
  return z.object({
    value,
    basis: z.enum(['stated', 'derived']),
    sources: z.array(SourceKeySchema).min(1),
  })
}

/** A value with its basis and sources. */
export interface Fact<Value> {
  value: Value
  basis: 'stated' | 'derived'
  sources: SourceKey[]
}

/**
 * A date, a month or a year, as far as it is known; months and years compare as their first day.
 *
 * @example
 * PartialDateSchema.parse('2021-12') // => '2021-12'
 * PartialDateSchema.safeParse('December 2021').success // => false
 */
export const PartialDateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'Enter a date as YYYY, YYYY-MM or YYYY-MM-DD')
  .meta({ id: 'PartialDate', description: 'YYYY, YYYY-MM or YYYY-MM-DD' })

/**
 * Returns whether a range with a known start contains a date: from `from` (inclusive) until `until`
 * (exclusive).
 */
export function holdsOn(
  { from, until }: { readonly from: string | null; readonly until: string | null },
  on: string,
): boolean {
  return from !== null && from <= on && (until === null || on < until)
}
