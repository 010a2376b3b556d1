import type { Page } from '../responses/index'

/**
 * Yields every item of a list, requesting pages as needed.
 *
 * @param list - a `list` method of the client: `everyItem(client.meetings.list, { year: 2021 })`
 */
export async function* everyItem<Item, Query extends object>(
  list: (query: Query & { cursor?: string }) => Promise<Page<Item>>,
  query: Query,
): AsyncGenerator<Item, void, undefined> {
  let page = await list(query)
  yield* page.items
  while (page.nextCursor !== null) {
    page = await list({ ...query, cursor: page.nextCursor })
    yield* page.items
  }
}
