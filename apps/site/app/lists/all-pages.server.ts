import type { CircularSummary, MeetingSummary } from '@u4ssc/client'
import { answered, api } from '../api.server'

const PAGE_SIZE = 100
/** Two thousand are more than a body issues in decades; what is beyond is left to the search. */
const PAGES_MAX = 20

interface Page<Item> {
  readonly items: readonly Item[]
  readonly nextCursor: string | null
}

export function listAllMeetings(): Promise<MeetingSummary[]> {
  return answered(allOf((query) => api.listMeetings(query)))
}

/** @param addressee - words that stand in an addressee; all letters without */
export function listAllCirculars(addressee = ''): Promise<CircularSummary[]> {
  const wanted = addressee === '' ? {} : { addressee }
  return answered(allOf((query) => api.listCirculars({ ...query, ...wanted })))
}

async function allOf<Item>(
  list: (query: { limit: number; cursor?: string }) => Promise<Page<Item>>,
): Promise<Item[]> {
  const items: Item[] = []
  let cursor: string | null = null
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const answer: Page<Item> = await list({
      limit: PAGE_SIZE,
      ...(cursor === null ? {} : { cursor }),
    })
    items.push(...answer.items)
    cursor = answer.nextCursor
    if (cursor === null) break
  }
  return items
}
