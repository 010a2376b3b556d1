import { z } from 'zod'

/**
 * Returns the schema of a page of a list. `nextCursor` requests the next page; `null` on the last.
 */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() })
}

export const PageQuerySchema = z.object({
  cursor: z
    .string()
    .optional()
    .meta({ description: 'Value of `nextCursor` from the previous page' }),
  limit: z.coerce
    .number<string | number>()
    .int()
    .min(1)
    .max(100)
    .default(50)
    .meta({ description: 'Maximum number of items per page' }),
})
export type PageQuery = z.input<typeof PageQuerySchema>
