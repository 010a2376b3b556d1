import type { CircularSummary, MeetingSummary } from '@u4ssc/client'
import { actionOf } from '../../registration/registration-view'
import type { RegistrationView } from '../../registration/registration-view'
import { toCircularRow } from '../../letters/circular-row'
import type { CircularRow } from '../../letters/circular-row'
import { byDate, toMeetingRow } from '../../times/meeting-row'
import type { MeetingRow } from '../../times/meeting-row'
import { toWhenView } from '../../times/when-view'
import type { WhenView } from '../../times/when-view'
import { shortNameWords } from '../../words/meeting-words'
import type { Words } from '../../words/words'

/** The home page as plain data. */
export interface HomeView {
  readonly next: NextMeeting | null
  readonly last: MeetingRow | null
  readonly meetings: readonly MeetingRow[]
  readonly circulars: readonly CircularRow[]
  readonly published: readonly Publication[]
}

export interface NextMeeting {
  readonly row: MeetingRow
  readonly when: WhenView
  readonly action: RegistrationView['action']
}

/** Something that became public, on a day. */
export interface Publication {
  readonly on: string
  readonly words: string
  readonly href: string
}

const PUBLICATIONS_SHOWN = 4
const MEETINGS_SHOWN = 6

interface Given {
  readonly meetings: readonly MeetingSummary[]
  readonly circulars: readonly CircularSummary[]
}

/** @param yours - the visitor's zone @param now - an instant, RFC 3339 */
export function toHomeView(
  words: Words,
  { meetings, circulars }: Given,
  { yours, now }: { yours: string | null; now: string },
): HomeView {
  const rows = meetings.map((meeting) => toMeetingRow(words, meeting, now)).sort(byDate)
  const next = rows.find(({ isToCome, date }) => isToCome && date.iso !== null)
  const summary = meetings.find(({ slug }) => slug === next?.slug)
  return {
    next: next && summary ? toNextMeeting(words, next, summary, yours) : null,
    last: rows.findLast(({ phase }) => phase.phase === 'ended') ?? null,
    meetings: [...rows].reverse().slice(0, MEETINGS_SHOWN),
    circulars: circulars.map((circular) => toCircularRow(words, circular)),
    published: publicationsOf(words, meetings),
  }
}

function toNextMeeting(
  words: Words,
  row: MeetingRow,
  summary: MeetingSummary,
  yours: string | null,
): NextMeeting {
  return {
    row,
    when: toWhenView(words, summary.meeting.schedule, yours),
    action: actionOf(words, summary),
  }
}

function publicationsOf(words: Words, meetings: readonly MeetingSummary[]): Publication[] {
  return meetings
    .flatMap(({ slug, meeting, release, letter }) => {
      const title = shortNameWords(words, meeting)
      const released: Publication = {
        on: release.publishedAt,
        words:
          release.number === 1
            ? words.say('home.update-first', { title })
            : words.say('home.update-again', { title, number: release.number }),
        href: words.path(`/meetings/${encodeURIComponent(slug)}`),
      }
      return letter?.issuedOn
        ? [released, conveningOf(words, title, letter.id, letter.issuedOn)]
        : [released]
    })
    .sort((a, b) => b.on.localeCompare(a.on))
    .slice(0, PUBLICATIONS_SHOWN)
}

function conveningOf(words: Words, title: string, letter: string, on: string): Publication {
  return {
    on,
    words: words.say('home.update-convened', { title }),
    href: words.path(`/circulars/${encodeURIComponent(letter)}`),
  }
}
