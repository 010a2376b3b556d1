import type { PublishedMeeting } from '@u4ssc/client'
import type { ClauseView } from '../../letters/cite'
import { toPhaseView } from '../../times/phase-view'
import type { PhaseView } from '../../times/phase-view'
import { toWhenView } from '../../times/when-view'
import type { WhenView } from '../../times/when-view'
import { longDate } from '../../words/dates'
import {
  languagesWords,
  modeWords,
  ordinalWords,
  shortNameWords,
  venueWords,
} from '../../words/meeting-words'
import { say } from '../../words/say'
import { clauseFinder, factsOfMeeting } from './facts-of-meeting'
import type { MeetingFact } from './facts-of-meeting'

/** The page of a meeting as plain data: words, and machine values beside them. */
export interface MeetingView {
  readonly slug: string
  readonly title: string
  readonly shortName: string
  readonly kind: readonly string[]
  readonly phase: PhaseView
  readonly notice: string | null
  readonly when: WhenView
  readonly whenClauses: readonly ClauseView[]
  readonly action: { readonly words: string; readonly href: string; readonly main: boolean } | null
  readonly terms: readonly { readonly words: string; readonly clauses: readonly ClauseView[] }[]
  readonly objectives: readonly string[]
  readonly objectivesClauses: readonly ClauseView[]
  readonly facts: readonly MeetingFact[]
  readonly release: string
}

/** @param yours - the visitor's zone @param now - an instant, RFC 3339 */
export function toMeetingView(
  published: PublishedMeeting,
  { yours, now }: { yours: string | null; now: string },
): MeetingView {
  const { slug, meeting, release } = published
  const clauses = clauseFinder(published)
  const phase = toPhaseView(meeting, now)
  return {
    slug,
    title: meeting.title,
    shortName: shortNameWords(meeting),
    kind: [
      phase.countdown,
      ordinalWords(meeting.ordinal),
      modeWords(meeting.mode),
      venueWords(meeting.venue),
      languagesWords(meeting.languages),
    ].filter((part) => part !== null),
    phase,
    notice: noticeOf(phase),
    when: toWhenView(meeting.schedule, yours),
    whenClauses: clauses(say('letter.when'), '/schedule'),
    action: toAction(published, phase),
    terms: toTerms(published, clauses),
    objectives: meeting.objectives,
    objectivesClauses: clauses(say('letter.objectives'), '/objectives'),
    facts: factsOfMeeting(published),
    release: say('meeting.release', {
      number: release.number,
      date: longDate(release.publishedAt),
    }),
  }
}

function noticeOf({ phase }: PhaseView): string | null {
  if (phase === 'cancelled') return say('meeting.cancelled-note')
  return phase === 'postponed' ? say('meeting.postponed-note') : null
}

/** What a visitor can do next: register while that is open, else look at the meeting's own page. */
function toAction({ meeting }: PublishedMeeting, { phase }: PhaseView): MeetingView['action'] {
  const href = meeting.registration.url ?? meeting.website
  if (href === null) return null
  const canRegister = phase === 'registration-open' && meeting.registration.required !== false
  return canRegister
    ? { words: say('meeting.register'), href, main: true }
    : { words: say('meeting.website'), href: meeting.website ?? href, main: false }
}

type Cite = (label: string, pointer: string) => readonly ClauseView[]

function toTerms({ meeting }: PublishedMeeting, cite: Cite): MeetingView['terms'] {
  const { fee, registration } = meeting
  const terms = []
  if (fee !== null) {
    const words = say(fee === 'free' ? 'meeting.free' : 'meeting.paid')
    terms.push({ words, clauses: cite(say('meeting.fee'), '/fee') })
  }
  if (registration.required !== null) {
    const key = registration.required
      ? 'meeting.registration-mandatory'
      : 'meeting.registration-optional'
    const clauses = cite(say('meeting.registration'), '/registration/required')
    terms.push({ words: say(key), clauses })
  }
  return terms
}
