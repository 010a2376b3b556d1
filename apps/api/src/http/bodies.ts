import type { z } from 'zod'

/** A JSON body of a request, in the description of a route. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } } as const
}

/** A JSON answer, in the description of a route. */
export function jsonAnswer<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } } as const
}

/** The answer to a conditional request whose ETag still holds. */
export const unchanged = {
  description: 'Not modified: the copy with this ETag is current',
} as const
