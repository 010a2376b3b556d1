import * as z from 'zod'

/** In UTF-16 code units: about 150 pages. Circulars have a few. */
export const MAX_CIRCULAR_LENGTH = 400_000

export const ReadingRequestSchema = z
  .object({ text: z.string().min(1).max(MAX_CIRCULAR_LENGTH) })
  .meta({ id: 'ReadingRequest', description: 'The text of a circular' })
export interface ReadingRequest extends z.infer<typeof ReadingRequestSchema> {}
