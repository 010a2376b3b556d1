import type { I18n } from '../../i18n/i18n'
import { isAttendanceOpen } from '../../times/phase-view'
import type { MeetingView } from './meeting-view'

/** The part of the page that decides which sections it has. */
interface Page {
  readonly meeting: Pick<MeetingView, 'record' | 'phase' | 'deadlines' | 'when'>
  readonly programme: { readonly days: readonly unknown[] }
  readonly speakers: readonly unknown[]
  readonly practical: readonly unknown[]
}

/** The sections in the order of the page. */
export function sectionsOf(i18n: I18n, page: Page) {
  const { meeting, speakers, practical } = page
  const { objectives, decisions, papers } = meeting.record
  const { phase } = meeting.phase
  const isPast = phase === 'ended'
  const isAsked = isAttendanceOpen(meeting.phase)
  const { deadlines } = meeting
  const deadlinesTitle = i18n.t(deadlines.isTravel ? 'meeting.before-travel' : 'fact/deadlines')
  const has = (id: string, name: string, isThere: boolean) => (isThere ? [{ id, name }] : [])
  const documents = has('documents', i18n.t('meeting.documents'), papers.length > 0)
  const hasOutcomes = objectives.some(({ outcomes }) => outcomes.length > 0)
  const facts = has('facts', i18n.t('meeting.key-facts'), true)
  return [
    ...has('outcomes', i18n.t('meeting.outcomes'), hasOutcomes),
    ...has('decisions', i18n.t('meeting.decisions'), decisions.length > 0),
    ...(isPast ? documents : []),
    ...has('may-title', i18n.t('eligibility.can-i-attend'), isAsked),
    ...has('deadlines', deadlinesTitle, isAsked && deadlines.rows.length > 0),
    ...has('days', i18n.t('meeting.days-and-times'), meeting.when.days.length > 1),
    ...has('objectives', i18n.t('meeting.objectives'), objectives.length > 0),
    ...has('programme', i18n.t('programme.title'), hasProgramme(page)),
    ...(hasProgramme(page) ? [] : facts),
    ...has('speakers', i18n.t('programme.speakers'), speakers.length > 0),
    ...has('practical', i18n.t('meeting.practical'), !isPast && practical.length > 0),
    ...(isPast ? [] : documents),
    ...has('updates', i18n.t('updates.title'), true),
    ...(hasProgramme(page) ? facts : []),
  ]
}

/** Whether the page shows a programme. */
export function hasProgramme({ programme }: Pick<Page, 'programme'>): boolean {
  return programme.days.length > 0
}

/** Facts that are too few to stand next to the column of updates. */
const FEW_FACTS = 4

interface SparsePage extends Pick<Page, 'programme'> {
  readonly meeting: Pick<MeetingView, 'record' | 'deadlines' | 'facts'>
  readonly about: { readonly html: string | null }
}

/** Whether the main column would leave most of the page empty. */
export function isSparse(page: SparsePage): boolean {
  const { meeting, about } = page
  const { objectives, decisions, papers } = meeting.record
  const parts = objectives.length + decisions.length + papers.length + meeting.deadlines.rows.length
  return (
    !hasProgramme(page) && about.html === null && parts === 0 && meeting.facts.length <= FEW_FACTS
  )
}
