import type { MeetingSummary } from '@u4ssc/client/meetings'
import type { Schedule } from '@u4ssc/domain/meetings'
import { dateAfter, daysBetween, weekdayOf } from '../../i18n/dates'
import { describeRegistrationStatus } from '@u4ssc/domain/words/languages'
import { describeStatusChange } from '../../times/status-change'
import { describeShortName } from '../../i18n/describe-meeting'
import type { I18n } from '../../i18n/i18n'

/** A month as a table of weeks, Monday to Sunday. */
export interface MonthView {
  readonly name: string
  readonly weekdays: readonly { readonly whole: string; readonly short: string }[]
  readonly weeks: readonly (readonly MonthDay[])[]
  readonly before: MonthLink
  readonly after: MonthLink
  /** The nearest months with a meeting, if they are further away. */
  readonly heldBefore: MonthLink | null
  readonly heldAfter: MonthLink | null
  /** Days with a meeting, for readers who do not see the table. */
  readonly held: readonly MonthDay[]
}

export interface MonthDay {
  readonly iso: string
  readonly words: string
  readonly number: string
  readonly isOfMonth: boolean
  readonly meetings: readonly MeetingLink[]
}

interface MeetingLink {
  readonly slug: string
  readonly href: string
  readonly name: string
  /** "Postponed" or "Cancelled"; `null` for other meetings. */
  readonly off: string | null
  /** Former date or day of the announcement, with the reason; `null` if nothing changed. */
  readonly change: string | null
  /** Whether it is the first day of the meeting in the month. */
  readonly isFirstDay: boolean
}

interface MonthLink {
  readonly month: string
  readonly name: string
}

const DAYS_OF_WEEK = 7
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

/**
 * Returns the month in the address, otherwise that of the next meeting, of the last one, or the
 * current one.
 */
export function monthToShow(
  asked: string | null,
  meetings: readonly MeetingSummary[],
  today: string,
): string {
  if (asked !== null && MONTH.test(asked)) return asked
  const dates = meetings.flatMap(({ meeting }) => datesOf(meeting.schedule)).sort()
  const date = dates.find((one) => one >= today) ?? dates.at(-1) ?? today
  return date.slice(0, 7)
}

/**
 * @param meetings - of the month, and those to find the nearest other month with a meeting among
 * @param month - `YYYY-MM`
 */
export function toMonthView(
  i18n: I18n,
  meetings: readonly MeetingSummary[],
  month: string,
): MonthView {
  const first = `${month}-01`
  const from = dateAfter(first, -weekdayOf(first))
  const following = dateAfter(first, 31).slice(0, 7)
  const count = Math.ceil(daysBetween(from, `${following}-01`) / DAYS_OF_WEEK)
  const held = meetingsByDate(i18n, meetings)
  const previous = dateAfter(first, -1).slice(0, 7)
  const months = [...held.keys()].map((date) => date.slice(0, 7)).sort()
  const heldMonth = (one: string | undefined) => (one === undefined ? null : linkTo(i18n, one))
  const weeks = Array.from({ length: count }, (_, week) =>
    Array.from({ length: DAYS_OF_WEEK }, (_, day) => {
      const iso = dateAfter(from, week * DAYS_OF_WEEK + day)
      const isOfMonth = iso.startsWith(month)
      return {
        iso,
        words: i18n.longDate(iso),
        number: i18n.number(Number(iso.slice(8))),
        isOfMonth,
        meetings: isOfMonth ? (held.get(iso) ?? []) : [],
      }
    }),
  )
  return {
    name: i18n.month(month),
    weekdays: Array.from({ length: DAYS_OF_WEEK }, (_, day) => i18n.weekday(dateAfter(from, day))),
    weeks,
    before: linkTo(i18n, previous),
    after: linkTo(i18n, following),
    heldBefore: months.includes(previous)
      ? null
      : heldMonth(months.findLast((one) => one < previous)),
    heldAfter: months.includes(following) ? null : heldMonth(months.find((one) => one > following)),
    held: weeks.flat().filter(({ meetings }) => meetings.length > 0),
  }
}

function linkTo(i18n: I18n, month: string): MonthLink {
  return { month, name: i18n.month(month) }
}

function meetingsByDate(i18n: I18n, meetings: readonly MeetingSummary[]) {
  const held = new Map<string, MeetingLink[]>()
  for (const summary of meetings) {
    const { slug, meeting } = summary
    const link = {
      slug,
      href: i18n.path(`/meetings/${encodeURIComponent(slug)}`),
      name: describeShortName(i18n, meeting),
      off:
        meeting.status === 'convened'
          ? null
          : describeRegistrationStatus({ kind: meeting.status }, i18n.wording),
      change: describeStatusChange(i18n, summary)?.words ?? null,
    }
    const months = new Set<string>()
    for (const date of datesOf(meeting.schedule)) {
      const month = date.slice(0, 7)
      const isFirstDay = !months.has(month)
      months.add(month)
      held.set(date, [...(held.get(date) ?? []), { ...link, isFirstDay }])
    }
  }
  return held
}

function datesOf({ days }: Schedule): string[] {
  return days.map(({ date }) => date)
}
