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
export function listMeetingsInMonth(asked: Asked, month: string): Promise<MeetingSummary[]> {
  return listAllMeetings({ ...asked, month })
}

/**
 * Returns the meetings of the year of a month, and of the nearest years with meetings before and
 * after it.
 *
 * @param years - with meetings
 */
export async function listMeetingsAround(
  asked: Asked,
  month: string,
  years: readonly number[],
): Promise<MeetingSummary[]> {
  const year = Number(month.slice(0, 4))
  const before = Math.max(...years.filter((one) => one < year))
  const after = Math.min(...years.filter((one) => one > year))
  const near = [before, year, after].filter((one) => years.includes(one))
  const wanted = asked['year'] ? near.filter((one) => String(one) === asked['year']) : near
  const found = await Promise.all(
    wanted.map((one) => listAllMeetings({ ...asked, year: String(one) })),
  )
  return found.flat()
}

async function listAllMeetings(asked: Asked): Promise<MeetingSummary[]> {
  const first = await browseMeetings({ ...asked, page: '1' })
  const rest = Array.from({ length: first.pages - 1 }, (_, index) => index + 2)
  const others = await Promise.all(
    rest.map((page) => browseMeetings({ ...asked, page: String(page) })),
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
