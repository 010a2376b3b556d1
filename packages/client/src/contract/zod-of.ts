import * as z from 'zod'
import type { Schema } from './schema'

/** Returns a schema of the contract as the zod schema that it is. */
export function zodOf(schema: Schema): z.ZodType {
  if (schema instanceof z.ZodType) return schema
  throw new RangeError('A schema of the contract must be a zod schema')
}
