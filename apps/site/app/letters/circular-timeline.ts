import type { PublicMeeting, PublishedMeeting } from '@u4ssc/client/meetings'
import { consolidate } from '@u4ssc/domain/circulars'
import type { Meeting } from '@u4ssc/domain/meetings'
import type { I18n } from '../i18n/i18n'
import { publishedReading } from './published-reading'
import type { ChainedCircular } from './published-reading'
import { referenceName, shortReferenceName } from './reference-name'

/** The dates on which a circular was issued or changed. */
export interface TimelineView {
  readonly stops: readonly Stop[]
  /** Which text is shown, if it is not simply the current one. */
  readonly lead: string | null
  /** Path of the circular with its current text. */
  readonly current: string
  /** A date for the field, `YYYY-MM-DD`. */
  readonly on: string
  /** Corrections that could not be applied. */
  readonly unapplied: readonly string[]
}

interface Stop {
  readonly date: string
  /** The circulars of the date. */
  readonly name: string
  readonly href: string
  readonly isShown: boolean
  readonly isLast: boolean
}

/** The text that an address asks for. */
export interface AskedText {
  /** Last date of the corrections that count; today without a question. */
  readonly on: string
  /** Whether the text of a date is shown instead of the current one. */
  readonly isPast: boolean
  /** A date after today in the address; `null` otherwise. */
  readonly future: string | null
}

/**
 * Reads the date that an address asks for.
 *
 * @param asked - a calendar date; `null` for the current text
 * @returns `null` for a date before the circular was issued
 */
export function textAskedFor(
  asked: string | null,
  { issuedOn, today }: { readonly issuedOn: string | null; readonly today: string },
): AskedText | null {
  if (asked === null) return { on: today, isPast: false, future: null }
  if (asked > today) return { on: today, isPast: false, future: asked }
  if (issuedOn !== null && asked < issuedOn) return null
  return { on: asked, isPast: true, future: null }
}

/** @param chain - the first circular and all that change it */
export function toTimelineView(
  i18n: I18n,
  chain: readonly ChainedCircular[],
  { on, isPast, future }: AskedText,
): TimelineView | null {
  const [original] = chain
  const dates = datesOf(chain)
  if (!original || dates.length < 2) return null
  const current = i18n.path(`/circulars/${encodeURIComponent(original.id)}`)
  const shown = lastDateUntil(dates, on)
  const { unapplied } = consolidate(chain.map(publishedReading), { on })
  return {
    stops: dates.map((date, index) => ({
      date,
      name: i18n.list(
        chain
          .filter(({ issuedOn }) => issuedOn === date)
          .map(({ reference }) => shortReferenceName(i18n, reference)),
      ),
      href: `${current}?on=${date}`,
      isShown: date === shown,
      isLast: index === dates.length - 1,
    })),
    lead: leadOf(i18n, { on, isPast, future }),
    current,
    on,
    unapplied: unapplied.map(({ reference, words }) =>
      i18n.t('circular.consolidated-unapplied-note', {
        letter: referenceName(i18n, reference),
        words: words ?? '…',
      }),
    ),
  }
}

function leadOf(i18n: I18n, { on, isPast, future }: AskedText): string | null {
  if (future !== null) return i18n.t('circular.future-date', { date: i18n.longDate(future) })
  return isPast ? i18n.t('circular.shown-on', { date: i18n.longDate(on) }) : null
}

function datesOf(chain: readonly Pick<ChainedCircular, 'issuedOn'>[]): string[] {
  return [...new Set(chain.flatMap(({ issuedOn }) => issuedOn ?? []))].sort()
}

function lastDateUntil(dates: readonly string[], on: string): string | null {
  return dates.findLast((date) => date <= on) ?? null
}

/** Returns the last date until a date on which the circular was issued or changed. */
export function changeDateOn(
  chain: readonly Pick<ChainedCircular, 'issuedOn'>[],
  { on }: Pick<AskedText, 'on'>,
): string | null {
  return lastDateUntil(datesOf(chain), on)
}

/**
 * Returns the meetings of a circular as they were on a date: as first published, with what later
 * circulars had changed by then.
 *
 * @param firsts - as first published, in the order of the circular
 */
export function meetingsOn<Published extends Pick<PublishedMeeting, 'meeting'>>(
  firsts: readonly (Published | undefined)[],
  chain: readonly ChainedCircular[],
  { on }: Pick<AskedText, 'on'>,
): (Published | undefined)[] {
  const readings = chain.map(publishedReading)
  const { meetings } = consolidate(readings, { on })
  const stated = readings[0]?.meetings ?? []
  return firsts.map((first, index) => {
    const before = stated[index]
    const after = meetings.find(({ id }) => id === before?.id)
    if (!first || !before || !after) return first
    return {
      ...first,
      meeting: { ...first.meeting, ...changedFacts(first.meeting, before, after) },
    }
  })
}

/** Returns the public facts that differ. */
function changedFacts(
  first: PublicMeeting,
  before: Meeting,
  after: Meeting,
): Partial<PublicMeeting> {
  const earlier: Partial<Record<string, unknown>> = before
  const changed = Object.entries(after).filter(
    ([fact, value]) => fact in first && JSON.stringify(value) !== JSON.stringify(earlier[fact]),
  )
  return Object.fromEntries(changed)
}
