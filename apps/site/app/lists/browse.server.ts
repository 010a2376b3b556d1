import { CircularBrowseQuerySchema } from '@u4ssc/client/circulars'
import type { CircularList } from '@u4ssc/client/circulars'
import { MeetingBrowseQuerySchema } from '@u4ssc/client/meetings'
import type { MeetingList, MeetingSummary } from '@u4ssc/client/meetings'
import { answered, api } from '../api.server'
import { refuse } from '../refuse.server'

/** Filters of a list and its page as an address states them; an empty value matches all. */
type Asked = Readonly<Record<string, string>>

/** Returns the page of the meetings for an address, or answers with the 404 page. */
export async function browseMeetings(asked: Asked): Promise<MeetingList> {
  const query = MeetingBrowseQuerySchema.safeParse(withoutEmpty(asked)).data ?? refuse(404)
  return knownPage(await answered(api.meetings.browse(query)))
}

/** Returns the page of the circulars for an address, or answers with the 404 page. */
export async function browseCirculars(asked: Asked): Promise<CircularList> {
  const query = CircularBrowseQuerySchema.safeParse(withoutEmpty(asked)).data ?? refuse(404)
  return knownPage(await answered(api.circulars.browse(query)))
}

/** Returns the meetings of a month, or answers with the 404 page. @param month - `YYYY-MM` */
export async function listMeetingsInMonth(asked: Asked, month: string): Promise<MeetingSummary[]> {
  const filter = { ...asked, month, page: '1' }
  const first = await browseMeetings(filter)
  const rest = Array.from({ length: first.pages - 1 }, (_, index) => index + 2)
  const others = await Promise.all(
    rest.map((page) => browseMeetings({ ...filter, page: String(page) })),
  )
  return [first, ...others].flatMap(({ items }) => items)
}

/** Returns the published meetings of the initiative, of which there are less than a page. */
export async function listInitiativeMeetings(): Promise<readonly MeetingSummary[]> {
  const { items } = await answered(api.meetings.browse({ series: 'U4SSC' }))
  return items
}

function withoutEmpty(asked: Asked): Asked {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''))
}

function knownPage<List extends { readonly page: number; readonly pages: number }>(
  list: List,
): List {
  return list.page > list.pages ? refuse(404) : list
}
