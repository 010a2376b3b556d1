import { may, notices } from '@u4ssc/client/contract'
import type { Draft } from '@u4ssc/client/drafts'
import { Card } from '../../../components/panel'
import { Link } from '../../../components/link'
import { say } from '../../../components/language/say'
import { useRole } from '../../../components/layout/use-role'
import { meetingsToPublish } from '../../../subjects/drafts/meetings-to-publish'
import { useReleaseNotices } from '../queries'
import { meetingPath } from '../../../subjects/meetings/meeting-paths'

/** The next step after publishing, if a notice awaits approval and has recipients. */
export function NotifyParticipants({ draft }: { draft: Draft }) {
  const mayNotify = may(notices.list, useRole())
  const meetings = meetingsToPublish(draft).map(({ meeting }) => meeting.id)
  const { data: waiting = [] } = useReleaseNotices(draft.id, meetings, mayNotify)
  if (waiting.length === 0) return null
  return (
    <Card title={say('publishing.nextStep')}>
      <div className="body">
        {waiting.map(({ notice: { id, title, meeting }, people }) => (
          <div key={id}>
            <p>{say('publishing.notice', { count: people, title })}</p>
            <p>
              <Link look="main" to={meetingPath(meeting, `notices/${id}`)}>
                {say('publishing.notify')}
              </Link>
            </p>
          </div>
        ))}
      </div>
    </Card>
  )
}
