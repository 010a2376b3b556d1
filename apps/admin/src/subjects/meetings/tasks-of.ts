import type { MeetingOverview } from '@u4ssc/client/platform'
import { say } from '../../components/language/say'
import { meetingPath } from './meeting-paths'
import { peopleIn } from './use-meeting-overview'

/** Something to do for one meeting. */
export interface MeetingTask {
  readonly key: string
  readonly slug: string
  readonly count: number
  readonly label: string
  readonly path: string
}

/** Returns what a meeting needs, with the screen for it. */
export function tasksOf(overview: MeetingOverview): readonly MeetingTask[] {
  const { slug, content, registrations, noticesToApprove } = overview
  const task = (key: string, count: number | undefined, label: string, screen: string) =>
    count === undefined || count === 0
      ? []
      : [{ key, slug, count, label, path: meetingPath(slug, screen) }]
  const [inReview, visa] = [peopleIn(overview, 'in-review'), registrations?.visaRequests ?? 0]
  const [documents, submissions] = [content?.documents ?? 0, content?.submissions ?? 0]
  const [notices, failed] = [noticesToApprove ?? 0, registrations?.failedEmails ?? 0]
  return [
    ...task(
      'registrations',
      inReview,
      say('overview.inReview', { count: inReview }),
      'participants?state=in-review',
    ),
    ...task('visa', visa, say('overview.visaRequests', { count: visa }), 'visa-letters'),
    ...task(
      'notices',
      notices,
      say('overview.notices', { count: notices }),
      'notices?state=drafted',
    ),
    ...task('documents', documents, say('overview.documents', { count: documents }), 'documents'),
    ...task(
      'submissions',
      submissions,
      say('overview.submissions', { count: submissions }),
      'speakers',
    ),
    ...task('failed', failed, say('overview.failed', { count: failed }), 'outbox?state=failed'),
  ]
}
