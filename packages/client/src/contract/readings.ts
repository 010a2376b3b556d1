import { z } from 'zod'

/** In UTF-16 units. Letters are a few pages; this is about 150. */
export const LETTER_LENGTH_MAX = 400_000

export const ReadingRequestSchema = z
  .object({ text: z.string().min(1).max(LETTER_LENGTH_MAX) })
  .meta({ id: 'ReadingRequest', description: 'The text of a circular' })
export type ReadingRequest = z.infer<typeof ReadingRequestSchema>
