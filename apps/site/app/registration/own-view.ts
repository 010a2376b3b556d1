import { REGISTRATION_STATE_ROWS } from '@u4ssc/client/registrations'
import type { OwnRegistration, Question } from '@u4ssc/client/registrations'
import type { I18n } from '../i18n/i18n'
import { momentIn } from '../times/moment-in'
import { toDocumentView } from '../meetings/record-view'
import type { DocumentView } from '../meetings/record-view'
import { describeAnswers } from './describe-answers'
import type { LabelledValue } from './describe-answers'
import { PERSON_VIEWS } from './registrant-fields'

/** A registration as shown to the registrant. */
export interface OwnView {
  readonly title: string
  readonly meetingPath: string
  readonly state: OwnRegistration['state']
  readonly stateWords: string
  readonly tone: 'good' | 'bad' | ''
  /** The next steps, in sentences. */
  readonly next: readonly string[]
  readonly reason: string | null
  readonly facts: readonly LabelledValue[]
  readonly rooms: readonly JoiningRoom[]
  /** The code to show at check-in, for attendance on site. */
  readonly checkInCode: string | null
  readonly papers: OwnRegistration['officialDocuments']
  readonly documents: readonly DocumentView[]
  /** Whether the meeting is over and the person, who was confirmed, gets no certificate. */
  readonly hasNoCertificate: boolean
  readonly nationality: string
  readonly canChange: boolean
}

interface JoiningRoom {
  readonly label: string
  readonly url: string
  readonly passcode: string | null
  readonly telephones: readonly string[]
}

/** The API states no language for the documents of a registration. */
const UNKNOWN = { language: null, localizations: {} }

interface Around {
  /** The visitor's zone; otherwise times are in the zone of the registration. */
  readonly visitorZone: string | null
  /** The questions of the form. */
  readonly questions: readonly Question[]
  /** Whether the meeting is over: nothing is left to change. */
  readonly hasEnded: boolean
  /** Whether a person who travels has deadlines ahead. */
  readonly hasDeadlines?: boolean
}

export function toOwnView(
  i18n: I18n,
  own: OwnRegistration,
  { visitorZone, questions, hasEnded, hasDeadlines = false }: Around = {
    visitorZone: null,
    questions: [],
    hasEnded: false,
  },
): OwnView {
  const { title, meeting, state, reason, joining } = own
  const { tone, isActive } = REGISTRATION_STATE_ROWS[state]
  return {
    title,
    meetingPath: i18n.path(`/meetings/${encodeURIComponent(meeting)}`),
    state,
    stateWords: i18n.t(`registration.state-${state}`),
    tone,
    next: hasEnded
      ? [i18n.t('register.over')]
      : nextFor(i18n, own, { zone: visitorZone ?? own.zone, hasDeadlines }),
    reason,
    facts: [...factsOf(i18n, own), ...describeAnswers(i18n, questions, own.answers)],
    rooms: joining?.rooms ?? [],
    checkInCode: own.mode === 'on-site' ? own.checkInCode : null,
    papers: own.officialDocuments,
    hasNoCertificate: hasEnded && state === 'confirmed' && !own.officialDocuments.certificate,
    documents: own.documents.map((document) => toDocumentView(i18n, document, UNKNOWN)),
    nationality: own.country,
    canChange: isActive && !hasEnded,
  }
}

function nextFor(
  i18n: I18n,
  own: OwnRegistration,
  { zone, hasDeadlines }: { readonly zone: string | null; readonly hasDeadlines: boolean },
): string[] {
  const { state, ahead, offerExpiresAt, joining, joiningFrom, mode } = own
  const until =
    offerExpiresAt === null ? { date: '', time: '' } : momentIn(i18n, offerExpiresAt, zone)
  const step = state === 'confirmed' && hasDeadlines ? 'travel' : state
  const next = joining === null ? [i18n.t(`registration.next-${step}`, { ...until })] : []
  if (ahead !== null) next.push(i18n.t('registration.ahead', { count: ahead }))
  const joinsOnline = mode === 'online' && joining === null
  if (state === 'confirmed' && joinsOnline && joiningFrom !== null)
    next.push(i18n.t('registration.joining-from', momentIn(i18n, joiningFrom, zone)))
  return next
}

/** Returns the fields of a registration with their labels. */
export function factsOf(i18n: I18n, own: OwnRegistration): OwnView['facts'] {
  return Object.values(PERSON_VIEWS).flatMap((view) => {
    if (view === null) return []
    const value = view.shown(i18n, own)
    return value === null ? [] : [{ label: i18n.t(view.label), value }]
  })
}
