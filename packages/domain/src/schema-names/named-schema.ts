import type { z } from 'zod'

/** What a schema is called in JSON Schema: an id where it is a definition of its own. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- zod asks for an index
export type SchemaName = { readonly id?: string; readonly description?: string }

export type NamedSchema = readonly [schema: z.ZodType, name: SchemaName]

/** Where names are kept: a registry of zod, or what stands before one. */
export interface NameRegistry {
  add: (schema: z.ZodType, name: SchemaName) => unknown
}
