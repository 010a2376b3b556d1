import * as z from 'zod'

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

/** Number of items on each page of a list with numbered pages. */
export const NUMBERED_PAGE_SIZE = 100

/** Returns the schema of a numbered page of a list. */
export function numberedPageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    page: z.int().min(1),
    pages: z.int().min(1).meta({ description: 'Number of pages, at least 1' }),
    total: z.int().min(0).meta({ description: 'Number of items on all pages' }),
  })
}

export const NumberedPageQuerySchema = z.object({
  page: z.coerce
    .number<string | number>()
    .int()
    .min(1)
    .max(100_000)
    .default(1)
    .meta({ description: `Number of the page, from 1; a page has ${NUMBERED_PAGE_SIZE} items` }),
})

/** Query parameter for the size of a page. */
export function limitUpTo(most: number) {
  return z.coerce
    .number<string | number>()
    .int()
    .min(1)
    .max(most)
    .default(50)
    .meta({ description: 'Maximum number of items per page' })
}

export const PageQuerySchema = z.object({
  cursor: z
    .string()
    .optional()
    .meta({ description: 'Value of `nextCursor` from the previous page' }),
  limit: limitUpTo(100),
})
export interface PageQuery extends z.input<typeof PageQuerySchema> {}

/** Query parameter of lists by year. */
export const YearSchema = z.coerce.number<string | number>().int().min(1800).max(2999).optional()
