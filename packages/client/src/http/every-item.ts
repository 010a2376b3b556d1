import { wrongArgument } from '@u4ssc/domain/internal'
import type { Page } from '../responses/index'

/**
 * Yields every item of a list, requesting pages as needed.
 *
 * @param list - a `list` method of the client: `everyItem(client.meetings.list, { year: 2021 })`
 * @param options - of each call, for example a signal
 */
export async function* everyItem<Item, Query extends object, Options>(
  list: (query: Query & { cursor?: string }, options?: Options) => Promise<Page<Item>>,
  query: Query,
  options?: Options,
): AsyncGenerator<Item, void, undefined> {
  if (typeof list !== 'function')
    throw wrongArgument('list', 'a list method of the client (client.meetings.list)', list)
  let page = await list(query, options)
  yield* page.items
  while (page.nextCursor !== null) {
    page = await list({ ...query, cursor: page.nextCursor }, options)
    yield* page.items
  }
}
