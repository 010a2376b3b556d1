import { z } from 'zod'

/** In UTF-16 units. Letters are a few pages; this is about 150. */
export const MAX_CIRCULAR_LENGTH = 400_000

export const ReadingRequestSchema = z
  .object({ text: z.string().min(1).max(MAX_CIRCULAR_LENGTH) })
  .meta({ id: 'ReadingRequest', description: 'The text of a circular' })
export type ReadingRequest = z.infer<typeof ReadingRequestSchema>
