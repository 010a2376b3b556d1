import type { MeetingSummary } from '@u4ssc/client/meetings'
import type { CatalogueMeeting } from '@u4ssc/catalogue'
import { describeCity } from '../i18n/describe-meeting'
import { nextMeetingOf } from '../times/next-meeting'
import type { I18n } from '../i18n/i18n'
import { catalogueName } from './catalogue-name'
import { earlierMeetings, numberedMeetings, numberedPages } from './numbered-pages'

/** A meeting on the line of the meetings of the initiative. */
export interface LineItem {
  readonly ordinal: number
  readonly name: string
  /** `null` if it has no page yet. */
  readonly href: string | null
  readonly place: string
  readonly when: string
  /** Whether neither its place nor its date is known. */
  readonly isUnknown: boolean
  /** Whether it is the next meeting. */
  readonly isNext: boolean
  readonly drawing: Drawing
}

/** What a meeting is drawn by: its city, online, a day without a known place, or nothing. */
export type Drawing = { readonly city: string } | 'online' | 'day' | 'nothing'

/** Where and when a meeting was, as far as it is known. */
interface Placed {
  readonly city: string | null
  readonly isOnline: boolean
  readonly date: string | null
}

/**
 * Returns the numbered meetings in order. Each number has its place, also if nothing is known of the
 * meeting. Meetings after today are on it only if they are published.
 *
 * @param now - an instant, RFC 3339
 */
export function toSeriesLine(
  i18n: I18n,
  published: readonly MeetingSummary[],
  now: string,
): LineItem[] {
  const own = numberedMeetings(published)
  const earlier = new Map(earlierMeetings(published, now).map((each) => [each.ordinal, each]))
  const pages = numberedPages(i18n, published, now)
  const next = nextMeetingOf([...own.values()], now)
  return Array.from({ length: Math.max(0, ...pages.keys()) }, (_, index) => {
    const ordinal = index + 1
    const summary = own.get(ordinal)
    const placed = summary ? placeOf(summary) : placeFromSources(earlier.get(ordinal))
    const page = pages.get(ordinal)
    const isNext = summary !== undefined && summary.slug === next?.slug
    return {
      ordinal,
      name: page?.name ?? catalogueName(i18n, ordinal),
      href: page?.href ?? null,
      place: placeInWords(i18n, placed),
      when: whenInWords(i18n, placed, { isNext, now }),
      isUnknown: placed.date === null && placed.city === null && !placed.isOnline,
      isNext,
      drawing: drawingOf(placed),
    }
  })
}

function placeOf({ meeting: { venue, mode, schedule } }: MeetingSummary): Placed {
  return {
    city: venue?.city ?? null,
    isOnline: mode === 'virtual',
    date: schedule.days[0]?.date ?? null,
  }
}

function placeFromSources(meeting: CatalogueMeeting | undefined): Placed {
  return {
    city: meeting?.city?.value ?? null,
    isOnline: meeting?.mode?.value === 'virtual',
    date: meeting?.days?.value[0]?.date ?? null,
  }
}

function placeInWords(i18n: I18n, { city, isOnline, date }: Placed): string {
  if (city !== null) return describeCity(i18n, city)
  if (isOnline) return i18n.t('meeting.mode-virtual')
  return i18n.t(date === null ? 'earlier.not-known' : 'earlier.line-place-unknown')
}

function whenInWords(
  i18n: I18n,
  { date }: Placed,
  { isNext, now }: { readonly isNext: boolean; readonly now: string },
): string {
  if (date === null) return i18n.t('about.undated')
  if (isNext) return i18n.t('earlier.line-next', { date: i18n.longDate(date) })
  return date > now.slice(0, 10) ? i18n.longDate(date) : date.slice(0, 4)
}

function drawingOf({ city, isOnline, date }: Placed): Drawing {
  if (city !== null) return { city }
  if (isOnline) return 'online'
  return date === null ? 'nothing' : 'day'
}
