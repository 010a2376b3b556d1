import type * as z from 'zod'

/** Returns the description of a JSON request body. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } } as const
}

/** Returns the description of a JSON response. */
export function jsonAnswer<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } } as const
}

/** Response to a conditional request with a current ETag. */
export const unchanged = {
  description: 'Not modified: the copy with this ETag is current',
} as const
