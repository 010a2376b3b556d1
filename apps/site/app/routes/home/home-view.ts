import { isVenueFirst } from '@u4ssc/domain/meetings'
import type { CircularSummary } from '@u4ssc/client/circulars'
import type { MeetingSummary } from '@u4ssc/client/meetings'
import { actionOf, joinPath } from '../../registration/registration-view'
import type { RegistrationView } from '../../registration/registration-view'
import { toCircularRow } from '../../letters/circular-row'
import type { CircularRow } from '../../letters/circular-row'
import { byDate, toMeetingRow } from '../../times/meeting-row'
import type { MeetingRow } from '../../times/meeting-row'
import { toWhenView } from '../../times/when-view'
import type { WhenView } from '../../times/when-view'
import { describeShortName } from '../../i18n/describe-meeting'
import type { I18n } from '../../i18n/i18n'

/** The home page as plain data. */
export interface HomeView {
  readonly next: NextMeeting | null
  readonly last: MeetingRow | null
  /** After the next meeting, in order. */
  readonly upcoming: readonly MeetingRow[]
  /** Ended meetings, latest first. */
  readonly past: readonly MeetingRow[]
  readonly circulars: readonly CircularRow[]
  readonly published: readonly Publication[]
}

export interface NextMeeting {
  readonly row: MeetingRow
  readonly when: WhenView
  readonly action: RegistrationView['action']
}

/** An item that was published on a date. */
export interface Publication {
  readonly on: string
  readonly words: string
  readonly href: string
}

const PUBLICATIONS_SHOWN = 4
const MEETINGS_SHOWN = 5

interface Given {
  readonly meetings: readonly MeetingSummary[]
  readonly circulars: readonly CircularSummary[]
}

interface Visitor {
  readonly yours: string | null
  /** An instant, RFC 3339. */
  readonly now: string
  /** Meetings whose registration this device remembers. */
  readonly remembered?: ReadonlySet<string>
}

export function toHomeView(i18n: I18n, { meetings, circulars }: Given, visitor: Visitor): HomeView {
  const { yours, now } = visitor
  const rows = meetings.map((meeting) => toMeetingRow(i18n, meeting, now, yours)).sort(byDate)
  const next = rows.find(({ isToCome, date }) => isToCome && date.iso !== null)
  const summary = meetings.find(({ slug }) => slug === next?.slug)
  return {
    next: next && summary ? toNextMeeting(i18n, next, summary, visitor) : null,
    last: rows.findLast(({ phase }) => phase.phase === 'ended') ?? null,
    upcoming: rows
      .filter(({ isNotOver, slug }) => isNotOver && slug !== next?.slug)
      .slice(0, MEETINGS_SHOWN),
    past: rows
      .filter(({ isNotOver }) => !isNotOver)
      .toReversed()
      .slice(0, MEETINGS_SHOWN),
    circulars: circulars.map((circular) => toCircularRow(i18n, circular)),
    published: publicationsOf(i18n, meetings),
  }
}

function toNextMeeting(
  i18n: I18n,
  row: MeetingRow,
  summary: MeetingSummary,
  { yours, remembered = new Set() }: Visitor,
): NextMeeting {
  return {
    row,
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

function publicationsOf(i18n: I18n, meetings: readonly MeetingSummary[]): Publication[] {
  return meetings
    .flatMap(({ slug, meeting, release, letter }) => {
      const title = describeShortName(i18n, meeting)
      const released: Publication = {
        on: release.publishedAt,
        words:
          release.number === 1
            ? i18n.t('home.update-first', { title })
            : i18n.t('home.update-again', { title, number: release.number }),
        href: i18n.path(`/meetings/${encodeURIComponent(slug)}`),
      }
      return letter?.issuedOn
        ? [released, conveningOf(i18n, title, letter.id, letter.issuedOn)]
        : [released]
    })
    .sort((a, b) => b.on.localeCompare(a.on))
    .slice(0, PUBLICATIONS_SHOWN)
}

function conveningOf(i18n: I18n, title: string, letter: string, on: string): Publication {
  return {
    on,
    words: i18n.t('home.update-convened', { title }),
    href: i18n.path(`/circulars/${encodeURIComponent(letter)}`),
  }
}
