import type { Schedule, Sitting } from '@u4ssc/domain/meetings'
import { meetingTimes } from '@u4ssc/domain/timezones'
import type { LocalTime, MeetingTimes } from '@u4ssc/domain/timezones'
import { describeDate } from '@u4ssc/domain/words'
import { stripBars } from './day-strip'
import type { StripBar } from './day-strip'
import { placeName } from './places'
import { dateAfter } from '../i18n/dates'
import type { I18n } from '../i18n/i18n'

/** A city and the times of a sitting there. */
export interface PlaceRow {
  readonly zone: string
  readonly name: string
  readonly isYours: boolean
  readonly offset: string
  readonly hours: HoursView
  /** Empty if the start or the end is not stated. */
  readonly bars: readonly StripBar[]
}

export interface HoursView {
  readonly start: ClockTime | null
  readonly end: ClockTime | null
  /** Days between start and end in this city: 1 if it ends after midnight. */
  readonly daysLater: number
}

export interface ClockTime {
  readonly instant: string
  readonly time: string
}

/**
 * Date and times of a meeting for display. Facts the circular does not state are `null` or a note.
 */
export interface WhenView {
  readonly date: { readonly iso: string; readonly words: string } | null
  /** Times as in the circular, if the zone is unknown and they cannot be converted. */
  readonly unzonedHours: string | null
  /** Caption of the list of cities. */
  readonly caption: string | null
  readonly places: readonly PlaceRow[]
  readonly days: readonly DayRow[]
  readonly notes: readonly string[]
  /** Note on the visitor's time zone. */
  readonly yourZone: string | null
  /** From the first to the last sitting, for days with different times; `null` otherwise. */
  readonly span: SpanView | null
  /** The visitor's place if the venue and its time come first; `null` otherwise. */
  readonly home: PlaceRow | null
}

/** The start of the first sitting and the end of the last one in a place. */
interface SpanView {
  readonly place: string
  readonly from: string
  readonly to: string
  /** The same for the visitor, if the venue and its time come first. */
  readonly home: Omit<SpanView, 'home'> | null
}

/** Neighbouring days with the same times. */
export interface DayRow {
  readonly iso: string
  readonly date: string
  /** Times in each zone; empty if none are stated. */
  readonly hours: readonly string[]
}

/**
 * @param yours - the visitor's zone; `null` if unknown
 * @param isVenueFirst - whether the time of the venue comes before that of the visitor
 */
export function toWhenView(
  i18n: I18n,
  schedule: Schedule,
  yours: string | null,
  isVenueFirst = false,
): WhenView {
  const first = schedule.days[0]
  const date = first ? { iso: first.date, words: describeDates(i18n, schedule) } : null
  const tables = zonesToShow(schedule, yours, isVenueFirst).map((zone) =>
    meetingTimes({ schedule, programme: [] }, zone),
  )
  const places = tables.flatMap((times) => toPlaceRow(i18n, times, times.zone === yours) ?? [])
  const days =
    schedule.days.length > 1 && places.length > 0 ? toDayRows(i18n, schedule, tables) : []
  return {
    date,
    caption: places.length > 0 ? captionOf(i18n, schedule) : null,
    unzonedHours: schedule.zone === null ? sittingHours(i18n, sittingShown(schedule.days)) : null,
    places,
    days,
    span: days.length > 1 ? spanOf(i18n, tables, isVenueFirst ? yours : null) : null,
    home: isVenueFirst ? homeOf(places, schedule) : null,
    yourZone:
      yours !== 'UTC' && placesHave(places, yours)
        ? i18n.t('dates.zone', { place: placeName(i18n, yours), zone: yours })
        : null,
    notes: notesOn(
      i18n,
      schedule,
      tables.find(({ zone }) => zone === yours),
    ),
  }
}

function spanOf(
  i18n: I18n,
  tables: readonly MeetingTimes[],
  yours: string | null,
): SpanView | null {
  const [first, ...others] = tables
  const span = first ? spanIn(i18n, first) : null
  const home = others.find(({ zone }) => zone === yours)
  return span && { ...span, home: home ? spanIn(i18n, home) : null }
}

function spanIn(i18n: I18n, { zone, days }: MeetingTimes): Omit<SpanView, 'home'> | null {
  const start = days[0]?.start ?? null
  const end = days.at(-1)?.end ?? null
  if (start === null || end === null) return null
  const inWords = ({ date, time }: LocalTime) =>
    `${i18n.longDate(date)}${i18n.t('layout.list-between')}${time}`
  return { place: placeName(i18n, zone), from: inWords(start), to: inWords(end) }
}

function captionOf(i18n: I18n, { days }: Schedule): string {
  const shown = sittingShown(days)
  return days.length > 1 && shown
    ? i18n.t('dates.caption-day', { date: describeDate(shown.date, i18n.wording) })
    : i18n.t('dates.caption')
}

function placesHave(places: readonly PlaceRow[], yours: string | null): yours is string {
  return places.some(({ zone }) => zone === yours)
}

function zonesToShow({ zone }: Schedule, yours: string | null, isVenueFirst: boolean): string[] {
  if (zone === null) return []
  const own = yours ?? zone
  return [...new Set(isVenueFirst ? [zone, own, 'UTC'] : [own, zone, 'UTC'])]
}

/** Returns the visitor's place unless it has the zone of the venue. */
function homeOf(places: readonly PlaceRow[], { zone }: Schedule): PlaceRow | null {
  return places.find((place) => place.isYours && place.zone !== zone) ?? null
}

/** Returns the sitting whose times are shown by city: the first one with times. */
function sittingShown(days: Schedule['days']) {
  return days.find(({ startTime, endTime }) => startTime !== null || endTime !== null)
}

/** Returns the times of that sitting in a zone. */
function timesShown(days: MeetingTimes['days']) {
  return days.find(({ start, end }) => start !== null || end !== null)
}

function toPlaceRow(i18n: I18n, { zone, days }: MeetingTimes, isYours: boolean): PlaceRow | null {
  const { start = null, end = null } = timesShown(days) ?? {}
  const stated = start ?? end
  if (stated === null) return null
  return {
    zone,
    name: placeName(i18n, zone),
    isYours,
    offset: stated.offset,
    hours: {
      start: start && { instant: start.instant, time: start.time },
      end: end && { instant: end.instant, time: end.time },
      daysLater: start && end ? end.dayShift - start.dayShift : 0,
    },
    bars: start && end ? stripBars(start, end) : [],
  }
}

function toDayRows(i18n: I18n, schedule: Schedule, tables: readonly MeetingTimes[]): DayRow[] {
  const ranges: { first: string; last: string; hours: readonly string[] }[] = []
  schedule.days.forEach(({ date }, index) => {
    const hours = tables.map(({ days }) => {
      const { start = null, end = null } = days[index] ?? {}
      return hoursInWords(
        i18n,
        start && timeWithShift(i18n, start),
        end && timeWithShift(i18n, end),
      )
    })
    const range = ranges.at(-1)
    const isNext = range !== undefined && dateAfter(range.last, 1) === date
    if (isNext && range.hours.join() === hours.join()) range.last = date
    else ranges.push({ first: date, last: date, hours })
  })
  return ranges.map(({ first, last, hours }) => ({
    iso: first,
    date: rangeInWords(i18n, first, last),
    hours: hours.some((words) => words !== '') ? hours : [],
  }))
}

function rangeInWords(i18n: I18n, first: string, last: string): string {
  const from = describeDate(first, i18n.wording)
  if (first === last) return from
  return i18n.t('dates.range', { from, to: describeDate(last, i18n.wording) })
}

function timeWithShift(i18n: I18n, { time, dayShift }: LocalTime): string {
  if (dayShift === 0) return time
  const key = dayShift > 0 ? 'dates.next-day-mark' : 'dates.previous-day-mark'
  return `${time} (${i18n.t(key, { days: Math.abs(dayShift) })})`
}

function sittingHours(i18n: I18n, sitting: Sitting | undefined): string | null {
  const hours = hoursInWords(i18n, sitting?.startTime ?? null, sitting?.endTime ?? null)
  return hours === '' ? null : hours
}

function hoursInWords(i18n: I18n, from: string | null, to: string | null): string {
  if (from !== null && to !== null) return i18n.t('dates.time-range', { from, to })
  if (from !== null) return i18n.t('dates.from-time', { from })
  return to === null ? '' : i18n.t('dates.until-time', { to })
}

/** Describes the dates: a range for consecutive days, otherwise a list of ranges. */
export function describeDates(i18n: I18n, { days }: Schedule): string {
  if (days.length === 0) return i18n.t('dates.no-date')
  const ranges: { first: string; last: string }[] = []
  for (const { date } of days) {
    const range = ranges.at(-1)
    if (range && dateAfter(range.last, 1) === date) range.last = date
    else ranges.push({ first: date, last: date })
  }
  const inWords = ranges.map(({ first, last }) => rangeInWords(i18n, first, last))
  const [only = '', ...others] = inWords
  return others.length === 0 ? only : i18n.list(inWords)
}

function notesOn(i18n: I18n, schedule: Schedule, yours: MeetingTimes | undefined): string[] {
  const first = schedule.days[0]
  if (!first) return []
  const hasHours = schedule.days.some(
    ({ startTime, endTime }) => startTime !== null || endTime !== null,
  )
  if (!hasHours) return [i18n.t('dates.no-times')]
  if (schedule.zone === null) return [i18n.t('dates.no-zone')]
  return yours ? dayNotes(i18n, yours) : []
}

/** Returns notes if the visitor's date differs from the date of the meeting. */
function dayNotes(i18n: I18n, { zone, days }: MeetingTimes): string[] {
  const place = placeName(i18n, zone)
  const { start = null, end = null } = timesShown(days) ?? {}
  const begins = start !== null && start.dayShift !== 0
  const ends = end !== null && end.dayShift !== 0
  if (begins && ends && start.date === end.date)
    return [i18n.t('dates.all-other-day', { place, date: describeDate(start.date, i18n.wording) })]
  return [
    ...(begins
      ? [
          i18n.t('dates.begins-other-day', {
            place,
            date: describeDate(start.date, i18n.wording),
          }),
        ]
      : []),
    ...(ends
      ? [
          i18n.t('dates.ends-other-day', {
            place,
            date: describeDate(end.date, i18n.wording),
          }),
        ]
      : []),
  ]
}
