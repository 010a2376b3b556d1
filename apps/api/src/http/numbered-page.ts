import { NUMBERED_PAGE_SIZE } from '@u4ssc/client/responses'

/** Returns the part of a list that a numbered page shows. @param page - from 1 */
export function rangeOf(page: number): { readonly limit: number; readonly offset: number } {
  return { limit: NUMBERED_PAGE_SIZE, offset: (page - 1) * NUMBERED_PAGE_SIZE }
}

/** Returns a numbered page. @param total - number of items on all pages */
export function toNumberedPage<Item>(items: readonly Item[], page: number, total: number) {
  const pages = Math.max(1, Math.ceil(total / NUMBERED_PAGE_SIZE))
  return { items: [...items], page, pages, total }
}
