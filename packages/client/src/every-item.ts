interface Page<Item> {
  readonly items: readonly Item[]
  readonly nextCursor: string | null
}

/**
 * Goes through a list of the API to its end, asking for a page when the one before is used up.
 *
 * @param list - a `list…` of the client: `everyItem(client.listMeetings, { year: 2021 })`
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
