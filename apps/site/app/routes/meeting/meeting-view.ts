import type { Language } from '@u4ssc/domain'
import type { PublishedMeeting } from '@u4ssc/client'
import type { ClauseView } from '../../letters/cite'
import { toPhaseView } from '../../times/phase-view'
import type { PhaseView } from '../../times/phase-view'
import { toWhenView } from '../../times/when-view'
import type { WhenView } from '../../times/when-view'
import {
  languagesWords,
  modeWords,
  ordinalWords,
  shortNameWords,
  venueWords,
} from '../../words/meeting-words'
import { localize } from '../../letters/localize'
import { clauseFinder, factsOfMeeting } from './facts-of-meeting'
import type { MeetingFact } from './facts-of-meeting'
import type { Words } from '../../words/words'

/** The page of a meeting as plain data: words, and machine values beside them. */
export interface MeetingView {
  readonly slug: string
  readonly title: string
  readonly language: Language | null
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
  words: Words,
  published: PublishedMeeting,
  { yours, now }: { yours: string | null; now: string },
): MeetingView {
  const { slug, release } = published
  const { meeting, language } = localize(words, published.meeting)
  const clauses = clauseFinder(words, published)
  const phase = toPhaseView(words, meeting, now)
  return {
    slug,
    title: meeting.title,
    language,
    shortName: shortNameWords(words, meeting),
    kind: [
      phase.countdown,
      ordinalWords(words, meeting.ordinal),
      modeWords(words, meeting.mode),
      venueWords(words, meeting.venue),
      languagesWords(words, meeting.languages),
    ].filter((part) => part !== null),
    phase,
    notice: noticeOf(words, phase),
    when: toWhenView(words, meeting.schedule, yours),
    whenClauses: clauses(words.say('letter.when'), '/schedule'),
    action: toAction(words, published, phase),
    terms: toTerms(words, published, clauses),
    objectives: meeting.objectives,
    objectivesClauses: clauses(words.say('letter.objectives'), '/objectives'),
    facts: factsOfMeeting(words, published),
    release: words.say('meeting.release', {
      number: release.number,
      date: words.longDate(release.publishedAt),
    }),
  }
}

function noticeOf(words: Words, { phase }: PhaseView): string | null {
  if (phase === 'cancelled') return words.say('meeting.cancelled-note')
  return phase === 'postponed' ? words.say('meeting.postponed-note') : null
}

/** What a visitor can do next: register while that is open, else look at the meeting's own page. */
function toAction(
  words: Words,
  { meeting }: PublishedMeeting,
  { phase }: PhaseView,
): MeetingView['action'] {
  const href = meeting.registration.url ?? meeting.website
  if (href === null) return null
  const canRegister = phase === 'registration-open' && meeting.registration.required !== false
  return canRegister
    ? { words: words.say('meeting.register'), href, main: true }
    : { words: words.say('meeting.website'), href: meeting.website ?? href, main: false }
}

type Cite = (label: string, pointer: string) => readonly ClauseView[]

function toTerms(words: Words, { meeting }: PublishedMeeting, cite: Cite): MeetingView['terms'] {
  const { fee, registration } = meeting
  const terms = []
  if (fee !== null) {
    const free = words.say(fee === 'free' ? 'meeting.free' : 'meeting.paid')
    terms.push({ words: free, clauses: cite(words.say('meeting.fee'), '/fee') })
  }
  if (registration.required !== null) {
    const key = registration.required
      ? 'meeting.registration-mandatory'
      : 'meeting.registration-optional'
    const clauses = cite(words.say('meeting.registration'), '/registration/required')
    terms.push({ words: words.say(key), clauses })
  }
  return terms
}
