import type { CircularSummary, PublishedCircular } from '@u4ssc/client/circulars'
import { toPublicMeeting } from '../meetings/index'
import type { MeetingLinkRow } from '../meetings/index'
import type { CircularRow } from './store'

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

export function toPublishedCircular(
  row: CircularRow,
  links: readonly MeetingLinkRow[],
): PublishedCircular {
  const { circular, sourceText, evidence, diagnostics, corrections } = row
  const summary = toCircularSummary(row, links)
  const stated = row.meetings.map(toPublicMeeting)
  return { ...summary, circular, text: sourceText, stated, evidence, diagnostics, corrections }
}
