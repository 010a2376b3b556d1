import * as z from 'zod'

/** The header of a request that continues a stream of events. */
export const LastEventHeaderSchema = z.object({
  'last-event-id': z.coerce
    .number<string>()
    .int()
    .min(0)
    .max(Number.MAX_SAFE_INTEGER)
    .optional()
    .meta({
      description: 'ID of the last event received; the missed ones are sent first',
      example: 41,
    }),
})
