import * as z from 'zod'
import { CalendarDateSchema } from '../scalars'
import type { Meeting } from './meeting'
import { assertList } from '../wrong-argument'

/**
 * A numbered series from its first meeting, with an item also for each missing number.
 *
 * @example
 * MeetingSeriesSchema.parse(seriesOf([meeting], 'U4SSC')).code // => 'U4SSC'
 */
export const MeetingSeriesSchema = z
  .object({
    code: z.string().meta({ description: 'Code in the meetings, for example "U4SSC"' }),
    meetings: z.array(
      z.object({
        ordinal: z.int().positive(),
        id: z
          .string()
          .nullable()
          .meta({ description: 'Null if no meeting with this number is known' }),
        startsOn: CalendarDateSchema.nullable(),
      }),
    ),
  })
  .meta({
    id: 'MeetingSeries',
    description: 'A numbered series, with an item also for missing numbers',
  })
export type MeetingSeries = z.infer<typeof MeetingSeriesSchema>

/** The part of a `Meeting` that `seriesOf` needs. */
export type SerialMeeting = Pick<Meeting, 'id' | 'ordinal' | 'series' | 'schedule'>

/**
 * Returns the meetings of a numbered series by number. A missing number has an item without a
 * meeting. If two meetings have the same number, the first one counts.
 *
 * @example
 * seriesOf([meeting], 'U4SSC').meetings[5] // => { ordinal: 6, id: 'u4ssc-6', startsOn: '2021-12-07' }
 * seriesOf([meeting], 'U4SSC').meetings[4] // => { ordinal: 5, id: null, startsOn: null }
 */
export function seriesOf(meetings: readonly SerialMeeting[], code: string): MeetingSeries {
  assertList(meetings, 'meetings')
  const numbered = new Map<number, SerialMeeting>()
  for (const meeting of meetings) {
    const { series, ordinal } = meeting
    if (series === code && ordinal !== null && !numbered.has(ordinal))
      numbered.set(ordinal, meeting)
  }
  const last = Math.max(0, ...numbered.keys())
  const places = Array.from({ length: last }, (_, index) => {
    const meeting = numbered.get(index + 1)
    const startsOn = meeting?.schedule.days[0]?.date ?? null
    return { ordinal: index + 1, id: meeting?.id ?? null, startsOn }
  })
  return { code, meetings: places }
}
