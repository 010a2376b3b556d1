import type { CircularSummary, PublishedCircular } from '@u4ssc/client/circulars'
import { toPublicMeeting } from '../meetings/index'
import type { MeetingLinkRow, WithdrawnLinkRow } from '../meetings/index'
import type { CircularRow } from './store'
import { correctionsWithout, withoutMeetings } from './without-meetings'

export function toCircularSummary(
  { id, circular, publishedAt }: Pick<CircularRow, 'id' | 'circular' | 'publishedAt'>,
  links: readonly MeetingLinkRow[],
): CircularSummary {
  const { reference, issuedOn, issuedAt, subject, language } = circular
  const meetings = links
    .filter((link) => link.circularId === id)
    .map(({ slug, title }) => ({ slug, title }))
  return { id, reference, issuedOn, issuedAt, subject, language, meetings, publishedAt }
}

/** Returns a circular without what it states of meetings that are withdrawn. */
export function withoutWithdrawn(
  row: CircularRow,
  withdrawn: readonly WithdrawnLinkRow[],
): CircularRow {
  const slugs = new Set(
    withdrawn.filter(({ circularId }) => circularId === row.id).map(({ slug }) => slug),
  )
  if (slugs.size === 0) return row
  const own = row.meetings.flatMap(({ id }, position) => (slugs.has(id) ? [position] : []))
  // If they have other names than their pages, none is shown
  const hidden = new Set(own.length > 0 ? own : row.meetings.keys())
  const { meetings, evidence, diagnostics } = withoutMeetings(row, hidden)
  const corrections = correctionsWithout(row.corrections, hidden)
  return { ...row, meetings, evidence, diagnostics, corrections }
}

export function toPublishedCircular(
  row: CircularRow,
  links: readonly MeetingLinkRow[],
): PublishedCircular {
  const { circular, sourceText, evidence, diagnostics, corrections } = row
  const summary = toCircularSummary(row, links)
  const stated = row.meetings.map(toPublicMeeting)
  return { ...summary, circular, text: sourceText, stated, evidence, diagnostics, corrections }
}
