import { everyItem } from '@u4ssc/client'
import type { CircularSummary } from '@u4ssc/client/circulars'
import type { MeetingSummary } from '@u4ssc/client/meetings'
import { answered, api } from '../api.server'

const PAGE = { limit: 100 }
/** Limit for a list; it is enough for decades of circulars. */
const MAX_ITEMS = 2000

export function listAllMeetings(): Promise<MeetingSummary[]> {
  return answered(collect(everyItem(api.meetings.list, PAGE)))
}

/** @param addressee - words of an addressee; without it, all circulars */
export function listAllCirculars(addressee = ''): Promise<CircularSummary[]> {
  const query = addressee === '' ? PAGE : { ...PAGE, addressee }
  return answered(collect(everyItem(api.circulars.list, query)))
}

async function collect<Item>(all: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = []
  for await (const item of all) {
    if (items.length === MAX_ITEMS) break
    items.push(item)
  }
  return items
}
