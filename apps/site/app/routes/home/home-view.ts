import { partnerCountOn, partnersOn } from '@u4ssc/catalogue'
import { isVenueFirst } from '@u4ssc/domain/meetings'
import type { CircularSummary } from '@u4ssc/client/circulars'
import type { MeetingSummary } from '@u4ssc/client/meetings'
import { organizationName } from '../../catalogue/organization-names'
import { toSeriesLine } from '../../catalogue/series-line'
import type { LineItem } from '../../catalogue/series-line'
import { actionOf, joinPath } from '../../registration/registration-view'
import type { RegistrationView } from '../../registration/registration-view'
import { toCircularRow } from '../../letters/circular-row'
import type { CircularRow } from '../../letters/circular-row'
import { byDate, toMeetingRow } from '../../times/meeting-row'
import type { MeetingRow } from '../../times/meeting-row'
import { nextMeetingOf } from '../../times/next-meeting'
import { toWhenView } from '../../times/when-view'
import type { WhenView } from '../../times/when-view'
import type { I18n } from '../../i18n/i18n'
import { toClocksView } from './clocks'
import type { ClocksView } from './clocks'
import { updatesOfHome } from './updates-of-home'
import type { HomeUpdate, NextWithReleases } from './updates-of-home'

/** The home page as plain data. */
export interface HomeView {
  /** What the initiative is; `null` before its partners are known. */
  readonly about: string | null
  readonly next: NextMeeting | null
  /** The last meeting, if there is no next one. */
  readonly last: MeetingRow | null
  /** After the next meeting, in order. */
  readonly upcoming: readonly MeetingRow[]
  /** Other ended meetings, latest first. */
  readonly past: readonly MeetingRow[]
  readonly circulars: readonly CircularRow[]
  readonly updates: readonly HomeUpdate[]
  /** The numbered meetings of the initiative. */
  readonly line: readonly LineItem[]
  /** Clocks at the start of the next meeting. */
  readonly clocks: ClocksView | null
}

export interface NextMeeting {
  readonly row: MeetingRow
  readonly when: WhenView
  readonly action: RegistrationView['action']
}

const MEETINGS_SHOWN = 5

interface Given {
  readonly meetings: readonly MeetingSummary[]
  readonly circulars: readonly CircularSummary[]
  /** The next meeting if it has been updated. */
  readonly next: NextWithReleases | null
  /** Published meetings of the initiative, if `meetings` are only some of all. */
  readonly initiative?: readonly MeetingSummary[]
}

interface Visitor {
  readonly yours: string | null
  /** An instant, RFC 3339. */
  readonly now: string
  /** Meetings whose registration this device remembers. */
  readonly remembered?: ReadonlySet<string>
}

export function toHomeView(
  i18n: I18n,
  { meetings, circulars, next: updated, initiative = meetings }: Given,
  visitor: Visitor,
): HomeView {
  const { yours, now } = visitor
  const rows = meetings.map((meeting) => toMeetingRow(i18n, meeting, now, yours)).sort(byDate)
  const next = nextMeetingOf(meetings, now)
  const last = next ? null : (rows.findLast(({ phase }) => phase.phase === 'ended') ?? null)
  return {
    about: aboutInitiative(i18n, now.slice(0, 10)),
    next: next ? toNextMeeting(i18n, next, visitor) : null,
    last,
    upcoming: rows
      .filter(({ isNotOver, slug }) => isNotOver && slug !== next?.slug)
      .slice(0, MEETINGS_SHOWN),
    past: rows
      .filter(({ isNotOver, slug }) => !isNotOver && slug !== last?.slug)
      .toReversed()
      .slice(0, MEETINGS_SHOWN),
    circulars: circulars.map((circular) => toCircularRow(i18n, circular)),
    updates: updatesOfHome(i18n, meetings, updated, visitor),
    line: toSeriesLine(i18n, initiative, now),
    clocks: next && isToCome(rows, next) ? toClocksView(i18n, next, yours) : null,
  }
}

/** Returns one sentence on the initiative from the catalogue of public sources. */
function aboutInitiative(i18n: I18n, on: string): string | null {
  const founders = partnersOn(on).filter(({ role }) => role === 'founder')
  const [first] = founders
  const supporters = partnerCountOn(on)
  if (!first?.from || !supporters) return null
  const names = founders.map(({ organization }) => organizationName(i18n, organization.code ?? ''))
  return i18n.t('home.about', {
    year: first.from.slice(0, 4),
    founders: i18n.list(names),
    count: supporters.count,
  })
}

function toNextMeeting(
  i18n: I18n,
  summary: MeetingSummary,
  { yours, now, remembered = new Set() }: Visitor,
): NextMeeting {
  return {
    row: toMeetingRow(i18n, summary, now, yours),
    when: toWhenView(i18n, summary.meeting.schedule, yours, isVenueFirst(summary.meeting)),
    action: actionOf(i18n, summary) ?? joinOf(i18n, summary, remembered),
  }
}

/** Returns the way to join: directly for a person remembered on this device. */
function joinOf(
  i18n: I18n,
  { slug, registersHere, registrationStatus }: MeetingSummary,
  remembered: ReadonlySet<string>,
) {
  if (!registersHere || registrationStatus.kind !== 'in-session') return null
  if (remembered.has(slug))
    return { words: i18n.t('registration.join-now'), href: joinPath(i18n, slug) }
  const href = i18n.path(`/meetings/${encodeURIComponent(slug)}#join`)
  return { words: i18n.t('registration.how-to-join'), href }
}

function isToCome(rows: readonly MeetingRow[], { slug }: MeetingSummary): boolean {
  return rows.some((row) => row.slug === slug && row.phase.phase === 'upcoming')
}
