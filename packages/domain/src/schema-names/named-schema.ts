import type { z } from 'zod'

/** Name of a schema in JSON Schema, with an ID if it is a separate definition. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- zod asks for an index
export type SchemaName = { readonly id?: string; readonly description?: string }

export type NamedSchema = readonly [schema: z.ZodType, name: SchemaName]

/** Storage of names: a zod registry, or its replacement. */
export interface NameRegistry {
  add: (schema: z.ZodType, name: SchemaName) => unknown
}
