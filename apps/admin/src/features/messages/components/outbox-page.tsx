import { MESSAGE_STATES, MessageQuerySchema } from '@u4ssc/client/emails'
import type { MessageSummary } from '@u4ssc/client/emails'
import * as z from 'zod'
import { emails, may } from '@u4ssc/client/contract'
import { useState } from 'react'
import { useParams } from 'react-router'
import { Link } from '../../../components/link'
import { useReadPages } from '../../../components/api/operations'
import { FormField } from '../../../components/forms/form-field'
import { FilterForm } from '../../../components/lists/filter-form'
import { RequireRole } from '../../../components/layout/require-role'
import { PageHeader } from '../../../components/layout/page-header'
import { Paged } from '../../../components/lists/paged'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { useSearch } from '../../../components/lists/use-search'
import { MeetingCrumbs } from '../../../subjects/meetings/meeting-crumbs'
import { MeetingField } from '../../../subjects/meetings/meeting-field'
import { EmailHealth } from '../../../subjects/emails/email-health'
import { MessagePanel } from './message-panel'
import { MessageTable } from './message-table'
import { DeliveryTally } from '../../../subjects/emails/delivery-tally'
import { useNotice } from '../../../subjects/emails/notice-queries'
import { describeKind } from '../../../subjects/emails/describe-kind'
import { meetingPath } from '../../../subjects/meetings/meeting-paths'

const { meeting, notice, state, q } = MessageQuerySchema.shape

/** Filter in the query parameters. Invalid values are ignored. */
const MessageFilterSchema = z.object({
  meeting: meeting.catch(undefined),
  notice: notice.catch(undefined),
  state: state.catch(undefined),
  q: q.catch(undefined),
})

/** All emails, each with its recipient and delivery state. */
export function OutboxPage() {
  return (
    <RequireRole may={(role) => may(emails.list, role)} title={say('messages.title')}>
      <Outbox />
    </RequireRole>
  )
}

function Outbox() {
  const { slug } = useParams()
  const typed = MessageFilterSchema.parse(useSearch().search)
  const filter = slug === undefined ? typed : { ...typed, meeting: slug }
  return (
    <>
      <PageHeader
        crumbs={slug === undefined ? undefined : <MeetingCrumbs slug={slug} />}
        title={say('messages.title')}
      />
      <EmailHealth />
      {filter.notice !== undefined && <NoticeEmails id={filter.notice} />}
      <FilterForm>
        <SelectField
          label={say('registrations.filter-state')}
          name="state"
          any={say('registrations.filter-any')}
          defaultValue={filter.state}
          options={MESSAGE_STATES.map((value) => ({
            value,
            label: say(`messages.state-${value}`),
          }))}
        />
        <MeetingField chosen={filter.meeting} />
        <FormField
          label={say('messages.recipient')}
          name="q"
          type="search"
          maxLength={200}
          defaultValue={filter.q}
        />
        {filter.notice !== undefined && <input type="hidden" name="notice" value={filter.notice} />}
      </FilterForm>
      <Paged pages={useReadPages(emails.list, filter)} none={say('messages.none')} filter={filter}>
        {(messages) => <Messages messages={messages} />}
      </Paged>
    </>
  )
}

function Messages({ messages }: { messages: readonly MessageSummary[] }) {
  const [openId, setOpenId] = useState<string | null>(null)
  const opened = messages.find(({ id }) => id === openId)
  return (
    <div className={opened ? 'side-by-side' : undefined}>
      <MessageTable
        messages={messages}
        openId={openId}
        toggle={(id) => setOpenId(id === openId ? null : id)}
      />
      {opened && <MessagePanel key={opened.id} message={opened} close={() => setOpenId(null)} />}
    </div>
  )
}

/** Shows the notice whose emails are listed, with delivery counts. */
function NoticeEmails({ id }: { id: string }) {
  const { data: notice } = useNotice(id)
  if (!notice) return null
  const name = `${describeKind(notice.kind)}: ${notice.title}`
  return (
    <>
      <p>
        <Link to={meetingPath(notice.meeting, `notices/${id}`)}>
          {say('messages.ofNotice', { notice: name })}
        </Link>
      </p>
      <DeliveryTally delivery={notice.delivery} />
    </>
  )
}
