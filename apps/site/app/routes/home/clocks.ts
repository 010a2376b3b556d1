import type { MeetingSummary } from '@u4ssc/client/meetings'
import { DAY_PARTS, meetingTimes, wallTimeAt } from '@u4ssc/domain/timezones'
import { PART_COLOURS } from '../../times/day-strip'
import type { PartColour } from '../../times/day-strip'
import { placeName } from '../../times/places'
import type { I18n } from '../../i18n/i18n'

/** Cities from west to east, next to those of the meeting and of the visitor. */
const CITIES = [
  'America/Bogota',
  'Asia/Tokyo',
  'Africa/Nairobi',
  'Pacific/Auckland',
  'Pacific/Honolulu',
  'Asia/Kathmandu',
  'Africa/Accra',
]

const CLOCKS_SHOWN = 8

/** What clocks around the world show when a meeting starts. */
export interface ClocksView {
  readonly date: string
  readonly time: string
  readonly place: string
  readonly clocks: readonly ClockView[]
}

export interface ClockView {
  readonly zone: string
  readonly place: string
  readonly time: string
  /** Date if it differs from that of the meeting. */
  readonly date: string | null
  readonly part: PartColour
  readonly isYours: boolean
}

/** Returns `null` for a meeting on site, and if its start or its zone is not stated. */
export function toClocksView(
  i18n: I18n,
  { meeting: { mode, schedule } }: MeetingSummary,
  yours: string | null,
): ClocksView | null {
  const { zone } = schedule
  if (zone === null || mode === 'physical') return null
  const start = meetingTimes({ schedule, programme: [] }, zone).days[0]?.start ?? null
  if (start === null) return null
  const zones = [...new Set([zone, ...(yours === null ? [] : [yours]), ...CITIES])]
  const clocks = zones.slice(0, CLOCKS_SHOWN).map((each) => ({
    zone: each,
    ...wallTimeAt(start.instant, each),
  }))
  return {
    date: i18n.longDate(start.date),
    time: start.time,
    place: placeName(i18n, zone),
    clocks: clocks
      .toSorted((a, b) => `${a.date} ${a.time}`.localeCompare(`${b.date} ${b.time}`))
      .map(({ zone: each, date, time }) => ({
        zone: each,
        place: placeName(i18n, each),
        time,
        date: date === start.date ? null : i18n.longDate(date),
        part: partAt(time),
        isYours: each === yours,
      })),
  }
}

/** Returns the part of the day of a time, as `fairSlots` counts it. */
function partAt(time: string): PartColour {
  const hour = Number(time.slice(0, 2))
  return PART_COLOURS[DAY_PARTS.find(({ until }) => hour < until)?.part ?? 'night']
}
