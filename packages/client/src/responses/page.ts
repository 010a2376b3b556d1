import { z } from 'zod'

/** A whole list. */
export interface List<Item> {
  items: Item[]
}

/** A part of a list. `nextCursor` requests the next page; it is `null` on the last one. */
export interface Page<Item> extends List<Item> {
  nextCursor: string | null
}

/** Returns the schema of a page of a list. */
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
export interface PageQuery extends z.input<typeof PageQuerySchema> {}

/** Query parameter of lists by year. */
export const YearSchema = z.coerce.number<string | number>().int().min(1800).max(2999).optional()
