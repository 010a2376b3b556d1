import { may, proceedings as contract } from '@u4ssc/client/contract'
import type { ProceedingsPreview } from '@u4ssc/client/meetings'
import { useParams } from 'react-router'
import { Panel } from '../../../components/panel'
import { RequireRole } from '../../../components/layout/require-role'
import { Loaded } from '../../../components/feedback/loaded'
import { PageHeader } from '../../../components/layout/page-header'
import { say } from '../../../components/language/say'
import { useRole } from '../../../components/layout/use-role'
import { mayEditMeetings, maySeeMeetings } from '../../../subjects/meetings/permissions'
import { MeetingCrumbs } from '../../../subjects/meetings/meeting-crumbs'
import { useProceedingsDesk } from '../../../subjects/record/queries'
import { AttendanceTable } from './attendance-table'
import { CloseForm } from './close-form'
import { ClosingChecklist } from './closing-checklist'
import { RecordList } from './record-list'
import { ReopenForm } from './reopen-form'

/** The proceedings of one meeting: checklist, closing, records. */
export function ProceedingsPage() {
  const { slug = '' } = useParams()
  return (
    <RequireRole may={maySeeMeetings} title={say('proceedings.title')}>
      <Loaded query={useProceedingsDesk(slug)}>
        {(proceedings) => (
          <>
            <PageHeader crumbs={<MeetingCrumbs slug={slug} />} title={say('proceedings.title')} />
            {proceedings ? (
              <ProceedingsParts proceedings={proceedings} />
            ) : (
              <p className="empty">{say('registration-settings.noMeeting')}</p>
            )}
          </>
        )}
      </Loaded>
    </RequireRole>
  )
}

function ProceedingsParts({ proceedings }: { proceedings: ProceedingsPreview }) {
  const role = useRole()
  const isClosed = proceedings.records.some(({ reopened }) => reopened === null)
  return (
    <>
      {!isClosed && (
        <>
          <p className="soft">{say('proceedings.lead')}</p>
          <ClosingChecklist proceedings={proceedings} />
          {mayEditMeetings(role) ? (
            <CloseForm proceedings={proceedings} />
          ) : (
            <p className="soft">{say('review.readOnly')}</p>
          )}
        </>
      )}
      <Panel title={say('proceedings.records')}>
        <RecordList slug={proceedings.slug} records={proceedings.records} />
      </Panel>
      {isClosed &&
        (may(contract.reopen, role) ? (
          <ReopenForm slug={proceedings.slug} />
        ) : (
          <p className="soft">{say('proceedings.ownersReopen')}</p>
        ))}
      <AttendanceTable attendance={proceedings.contents.attendance} />
    </>
  )
}
