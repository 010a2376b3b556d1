import type { Language } from '@u4ssc/domain'
import { isVenueFirst } from '@u4ssc/domain/meetings'
import type { Schedule, Meeting } from '@u4ssc/domain/meetings'
import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { describeDate } from '@u4ssc/domain/words'
import { MEETINGS } from '@u4ssc/catalogue'
import type { Source } from '@u4ssc/catalogue'
import { shortOrganizationName } from '../../catalogue/organization-names'
import type { ClauseView } from '../../letters/cite'
import { toPhaseView } from '../../times/phase-view'
import type { PhaseView } from '../../times/phase-view'
import { toWhenView } from '../../times/when-view'
import type { WhenView } from '../../times/when-view'
import {
  describeMode,
  describeOpenTo,
  describeShortName,
  describeVenue,
  languageOfShortName,
} from '../../i18n/describe-meeting'
import { joinSentences } from '../../i18n/join-sentences'
import { languageOfText, localize } from '../../letters/localize'
import { venueOf } from '../../meetings/venue-view'
import type { VenueView } from '../../meetings/venue-view'
import { toRecordView } from '../../meetings/record-view'
import type { RecordView } from '../../meetings/record-view'
import { toDeadlinesView } from './deadlines-view'
import type { DeadlinesView } from './deadlines-view'
import { clauseFinder, factsOfMeeting } from './facts-of-meeting'
import type { Cite, MeetingFact } from './facts-of-meeting'
import type { LaterLetter } from '../../facts/key-facts'
import type { CorrectedIn } from './find-corrections.server'
import { toRegistrationView } from '../../registration/registration-view'
import type { RegistrationView } from '../../registration/registration-view'
import { isWithin } from '../../letters/letter-itself'
import type { I18n } from '../../i18n/i18n'
import { timeIn } from '../../times/moment-in'
import { sourcesOf } from '../../catalogue/sourced'

/** The meeting page as plain data: texts, with machine values next to them. */
export interface MeetingView {
  readonly slug: string
  readonly title: string
  readonly language: Language | null
  readonly shortName: string
  /** Language of the short name; `null` if it is that of the page. */
  readonly nameLanguage: Language | null
  /** Sentences that say what the meeting is. */
  readonly lead: string
  /** `null` if it is written by the platform. */
  readonly leadLanguage: Language | null
  readonly kind: readonly string[]
  readonly phase: PhaseView
  /** Notices that the meeting is cancelled, postponed or moved. */
  readonly notices: readonly string[]
  /** The public reason for what the first notice says; `null` if none was given. */
  readonly reason: string | null
  readonly when: WhenView
  /** The venue if people attend on site. */
  readonly venue: VenueView | null
  readonly whenClauses: readonly ClauseView[]
  readonly registration: RegistrationView
  readonly website: string | null
  readonly terms: readonly { readonly words: string; readonly clauses: readonly ClauseView[] }[]
  readonly record: RecordView
  /** Decisions from public sources, in English, if the meeting has no record. */
  readonly sourcedDecisions: readonly SourcedDecision[]
  readonly objectivesClauses: readonly ClauseView[]
  readonly deadlines: DeadlinesView
  readonly facts: readonly MeetingFact[]
  readonly release: string
  readonly releaseNumber: number
}

interface RequestContext {
  /** The visitor's zone. */
  readonly yours: string | null
  /** An instant, RFC 3339. */
  readonly now: string
  /** The schedule that was published first; `null` if it is the current one. */
  readonly first: Schedule | null
  /** Public reason for the present status or time. */
  readonly reason?: string | null
  readonly correctedIn?: CorrectedIn | undefined
  readonly laterLetters?: readonly LaterLetter[]
  /** Meetings whose registration this device remembers. */
  readonly remembered?: ReadonlySet<string>
}

export function toMeetingView(
  i18n: I18n,
  published: PublishedMeeting,
  context: RequestContext,
): MeetingView {
  const { yours, now, first, reason = null, correctedIn, laterLetters = [] } = context
  const { remembered = new Set() } = context
  const { slug, release } = published
  const { meeting, language } = localize(i18n, published.meeting)
  const clauses = clauseFinder(i18n, published, correctedIn)
  const phase = toPhaseView(i18n, published, now)
  const hasMoved = first !== null && phase.phase !== 'ended'
  const notices = [
    noticeOf(i18n, phase),
    hasMoved ? describeMove(i18n, meeting.schedule, first) : null,
  ].filter((notice) => notice !== null)
  const email = (meeting.contact ?? published.letter?.contact)?.email ?? null
  return {
    slug,
    title: meeting.title,
    language,
    shortName: describeShortName(i18n, meeting),
    nameLanguage: languageOfShortName(i18n, meeting),
    lead: leadOf(i18n, meeting),
    leadLanguage: meeting.summary ? languageOfText(i18n, meeting, (texts) => texts.summary) : null,
    kind: [
      phase.meetingCountdown,
      describeMode(i18n, meeting.mode),
      // On site, the venue has its place next to the times
      isVenueFirst(meeting) ? null : describeVenue(i18n, meeting.venue),
    ].filter((part) => part !== null),
    phase,
    notices,
    reason: notices.length === 0 ? null : reason,
    when: toWhenView(i18n, meeting.schedule, yours, isVenueFirst(meeting)),
    venue: venueOf(i18n, meeting),
    whenClauses: isDayStated(published, correctedIn)
      ? clauses(i18n.t('circular.when'), '/schedule')
      : [],
    registration: toRegistrationView(i18n, published, { yours, now, email, remembered }),
    website: meeting.website,
    terms: toTerms(i18n, published, clauses, phase.phase === 'upcoming'),
    record: toRecordView(i18n, meeting, published.files),
    sourcedDecisions: phase.phase === 'ended' ? sourcedDecisionsOf(meeting) : [],
    objectivesClauses: clauses(i18n.t('fact/objectives'), '/objectives'),
    deadlines: toDeadlinesView(i18n, published, { cite: clauses, yours, now }),
    facts: factsOfMeeting(i18n, { ...published, laterLetters }, clauses, now),
    releaseNumber: release.number,
    release: i18n.t('meeting.release', {
      number: release.number,
      date: i18n.longDate(release.publishedAt),
    }),
  }
}

/** Returns whether a circular states the first day. One that an editor moved cites no paragraph. */
function isDayStated({ evidence }: PublishedMeeting, correctedIn: CorrectedIn = () => null) {
  const day = '/schedule/days/0/date'
  return Object.keys(evidence).some((fact) => isWithin(day, fact)) || correctedIn(day) !== null
}

/** Returns the summary; without one, describes the meeting by its organizers and participants. */
function leadOf(
  i18n: I18n,
  { summary = '', organizers, participation }: PublishedMeeting['meeting'],
): string {
  if (summary !== '') return summary
  const names = organizers.map((name) => shortOrganizationName(i18n, name))
  const groups = describeOpenTo(i18n, participation)
  return joinSentences(i18n, [
    names.length === 0 ? null : i18n.t('meeting.lead-organizers', { organizers: i18n.list(names) }),
    groups && i18n.t('meeting.lead-open-to', { groups }),
  ])
}

function noticeOf(i18n: I18n, { phase }: PhaseView): string | null {
  if (phase === 'cancelled') return i18n.t('meeting.cancelled-note')
  return phase === 'postponed' ? i18n.t('meeting.postponed-note') : null
}

function toTerms(
  i18n: I18n,
  { meeting }: PublishedMeeting,
  cite: Cite,
  isToCome: boolean,
): MeetingView['terms'] {
  const { fee, registration } = meeting
  const terms = []
  if (fee !== null) {
    const free = i18n.t(fee === 'free' ? 'meeting.free' : 'meeting.paid')
    terms.push({ words: free, clauses: cite(i18n.t('fact/fee'), '/fee') })
  }
  if (registration.required !== null && isToCome) {
    const key = registration.required
      ? 'meeting.registration-mandatory'
      : 'meeting.registration-optional'
    const clauses = cite(i18n.t('fact/registration'), '/registration/required')
    terms.push({ words: i18n.t(key), clauses })
  }
  return terms
}

/** Returns the original date or times of a moved meeting; `null` if it was not moved. */
function describeMove(
  i18n: I18n,
  { zone, days: [now] }: Schedule,
  { days: [first] }: Schedule,
): string | null {
  if (!first || !now) return null
  if (first.date !== now.date)
    return i18n.t('meeting.moved', { date: describeDate(first.date, i18n.wording) })
  const { startTime: from, endTime: to } = first
  const isSame = from === now.startTime && to === now.endTime
  if (isSame || from === null || to === null) return null
  const hours = i18n.t('dates.time-range', { from, to })
  return i18n.t('meeting.moved-times', {
    hours: zone === null ? hours : timeIn(i18n, hours, zone),
  })
}

/** A decision from public sources, in English as in the source. */
interface SourcedDecision {
  readonly text: string
  readonly sources: readonly Source[]
}

/** Returns the decisions of a meeting that only public sources record. */
function sourcedDecisionsOf({
  series,
  ordinal,
  decisions,
}: Pick<Meeting, 'series' | 'ordinal' | 'decisions'>): SourcedDecision[] {
  if (series !== 'U4SSC' || decisions.length > 0) return []
  const found = MEETINGS.find((meeting) => meeting.ordinal === ordinal)
  return (found?.decisions ?? []).map(({ value, sources }) => ({
    text: value,
    sources: sourcesOf(sources),
  }))
}
