import type { Language } from '@u4ssc/domain'
import type { Schedule } from '@u4ssc/domain/meetings'
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
import { moveInWords } from './move-in-words'
import { toRecordView } from '../../meetings/record-view'
import type { RecordView } from '../../meetings/record-view'
import { clauseFinder, factsOfMeeting } from './facts-of-meeting'
import type { Cite, MeetingFact } from './facts-of-meeting'
import type { CorrectedIn } from './find-corrections.server'
import { toRegistrationView } from '../../registration/registration-view'
import type { RegistrationView } from '../../registration/registration-view'
import type { Words } from '../../words/words'

/** The page of a meeting as plain data: words, and machine values beside them. */
export interface MeetingView {
  readonly slug: string
  readonly title: string
  readonly language: Language | null
  readonly shortName: string
  readonly kind: readonly string[]
  readonly phase: PhaseView
  /** That it is off, or not when it was first announced for. */
  readonly notices: readonly string[]
  readonly when: WhenView
  readonly whenClauses: readonly ClauseView[]
  readonly registration: RegistrationView
  readonly website: string | null
  readonly terms: readonly { readonly words: string; readonly clauses: readonly ClauseView[] }[]
  readonly record: RecordView
  readonly objectivesClauses: readonly ClauseView[]
  readonly facts: readonly MeetingFact[]
  readonly release: string
  readonly releaseNumber: number
}

interface Visit {
  /** The visitor's zone. */
  readonly yours: string | null
  /** An instant, RFC 3339. */
  readonly now: string
  /** The schedule that was published first; `null` where it is the present one. */
  readonly first: Schedule | null
  readonly correctedIn?: CorrectedIn | undefined
}

export function toMeetingView(
  words: Words,
  published: PublishedMeeting,
  { yours, now, first, correctedIn }: Visit,
): MeetingView {
  const { slug, release } = published
  const { meeting, language } = localize(words, published.meeting)
  const clauses = clauseFinder(words, published, correctedIn)
  const phase = toPhaseView(words, published, now)
  const email = (meeting.contact ?? published.letter?.contact)?.email ?? null
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
    notices: [noticeOf(words, phase), first && moveInWords(words, meeting.schedule, first)].filter(
      (notice) => notice !== null,
    ),
    when: toWhenView(words, meeting.schedule, yours),
    whenClauses: clauses(words.say('circular.when'), '/schedule'),
    registration: toRegistrationView(words, published, { yours, now, email }),
    website: meeting.website,
    terms: toTerms(words, published, clauses, phase.phase === 'upcoming'),
    record: toRecordView(words, meeting),
    objectivesClauses: clauses(words.say('circular.objectives'), '/objectives'),
    facts: factsOfMeeting(words, published, clauses),
    releaseNumber: release.number,
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

function toTerms(
  words: Words,
  { meeting }: PublishedMeeting,
  cite: Cite,
  isToCome: boolean,
): MeetingView['terms'] {
  const { fee, registration } = meeting
  const terms = []
  if (fee !== null) {
    const free = words.say(fee === 'free' ? 'meeting.free' : 'meeting.paid')
    terms.push({ words: free, clauses: cite(words.say('meeting.fee'), '/fee') })
  }
  if (registration.required !== null && isToCome) {
    const key = registration.required
      ? 'meeting.registration-mandatory'
      : 'meeting.registration-optional'
    const clauses = cite(words.say('meeting.registration'), '/registration/required')
    terms.push({ words: words.say(key), clauses })
  }
  return terms
}
