import type { ProceedingsPreview } from '@u4ssc/client'
import { LinkBase, useParams } from 'react-admin'
import { ForRole } from '../../../components/for-role'
import { Loaded } from '../../../components/loaded'
import { PageHeader } from '../../../components/page-header'
import { say } from '../../../components/say'
import { useRole } from '../../../components/use-role'
import { mayEditMeetings, maySeeMeetings } from '../../meetings/permissions'
import { mayReopen } from '../permissions'
import { useProceedingsDesk } from '../queries'
import { AttendanceTable } from './attendance-table'
import { CloseForm } from './close-form'
import { Preparation } from './preparation'
import { RecordList } from './record-list'
import { ReopenForm } from './reopen-form'

/** The proceedings of one meeting: what is missing, closing them, what is on record. */
export function ProceedingsPage() {
  const { slug = '' } = useParams()
  return (
    <ForRole may={maySeeMeetings} title={say('proceedings.title')}>
      <Loaded query={useProceedingsDesk(slug)}>
        {(desk) => (
          <>
            <PageHeader
              crumbs={<Crumbs desk={desk} slug={slug} />}
              title={say('proceedings.title')}
            />
            {desk ? (
              <Desk desk={desk} />
            ) : (
              <p className="empty">{say('registration-settings.noMeeting')}</p>
            )}
          </>
        )}
      </Loaded>
    </ForRole>
  )
}

function Crumbs({ desk, slug }: { desk: ProceedingsPreview | null; slug: string }) {
  return (
    <>
      <LinkBase to="/meetings">{say('meetings.title')}</LinkBase>
      {desk && (
        <>
          {' / '}
          <LinkBase to={`/meetings/${slug}`}>
            <bdi>{desk.title}</bdi>
          </LinkBase>
        </>
      )}
    </>
  )
}

function Desk({ desk }: { desk: ProceedingsPreview }) {
  const role = useRole()
  const isClosed = desk.records.some(({ reopened }) => reopened === null)
  return (
    <>
      {!isClosed && (
        <>
          <p className="soft">{say('proceedings.lead')}</p>
          <Preparation desk={desk} />
          {mayEditMeetings(role) ? (
            <CloseForm desk={desk} />
          ) : (
            <p className="soft">{say('review.readOnly')}</p>
          )}
        </>
      )}
      <section className="part">
        <h2>{say('proceedings.records')}</h2>
        <RecordList slug={desk.slug} records={desk.records} />
      </section>
      {isClosed &&
        (mayReopen(role) ? (
          <ReopenForm slug={desk.slug} />
        ) : (
          <p className="soft">{say('proceedings.ownersReopen')}</p>
        ))}
      <AttendanceTable attendance={desk.contents.attendance} />
    </>
  )
}
