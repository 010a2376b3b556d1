import type { Draft, Review, ReviewedMeeting } from '@u4ssc/client/drafts'
import { say } from '../../../components/language/say'
import { countOpen } from '../count-open'
import { countMoves, dependentsOf } from '../dependents-of'
import { SECTIONS } from '../sections'
import type { SectionResult } from './publish-panel'

/** Returns the results of the six sections, in order. */
export function sectionResults(draft: Draft, review: Review): readonly SectionResult[] {
  const { meetings } = review
  const open = countOpen(draft, review)
  const isFirst = meetings.every(({ latest }) => latest === null)
  const sum = (count: (meeting: ReviewedMeeting) => number) =>
    meetings.reduce((all, meeting) => all + count(meeting), 0)
  const inSection = (section: 'facts' | 'programme') =>
    sum(({ changes }) => changes.filter((change) => change.section === section).length)
  const changed = (section: SectionResult['section'], count: number): SectionResult =>
    count === 0
      ? { section, summary: say('publishing.noChange'), tone: 'soft' }
      : {
          section,
          summary: isFirst ? say('publishing.firstVersion') : say('publishing.changed', { count }),
          tone: 'info',
        }
  const people = sum(({ notified }) => notified.people)
  return [
    open > 0
      ? {
          section: SECTIONS.issues,
          summary: say('publishing.toResolve', { count: open }),
          tone: 'warn',
        }
      : { section: SECTIONS.issues, summary: say('publishing.noneOpen'), tone: 'soft' },
    changed(SECTIONS.facts, inSection('facts')),
    changed(SECTIONS.programme, inSection('programme')),
    changed(
      SECTIONS.dependents,
      sum((meeting) => countMoves(dependentsOf(meeting, zoneOf(draft, meeting)))),
    ),
    changed(
      SECTIONS.calendars,
      sum(({ calendar }) => countEntries(calendar)),
    ),
    {
      section: SECTIONS.audience,
      summary: say('publishing.people', { count: people }),
      tone: people === 0 ? 'soft' : 'info',
    },
  ]
}

export function zoneOf({ reading }: Draft, { position }: ReviewedMeeting): string | null {
  return reading.meetings[position]?.schedule.zone ?? null
}

/** The ways in which calendar entries change. */
export const CALENDAR_CHANGES = ['moved', 'tentative', 'added', 'cancelled'] as const

/** Counts the calendar entries that change. */
export function countEntries(calendar: ReviewedMeeting['calendar']): number {
  return CALENDAR_CHANGES.reduce((sum, change) => sum + calendar[change], 0)
}
