import { z } from 'zod'

/** One page of a list. `nextCursor` asks for the page after it; `null` on the last page. */
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
