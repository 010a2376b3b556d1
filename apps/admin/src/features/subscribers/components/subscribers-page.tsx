import { SubscriberQuerySchema } from '@u4ssc/client/emails'
import type { Subscriber } from '@u4ssc/client/emails'
import * as z from 'zod'
import { may, subscriptions } from '@u4ssc/client/contract'
import { useState } from 'react'
import { useAct, useReadPages } from '../../../components/api/operations'
import { ConfirmDialog } from '../../../components/feedback/confirm-dialog'
import { FilterForm } from '../../../components/lists/filter-form'
import { RequireRole } from '../../../components/layout/require-role'
import { FormField } from '../../../components/forms/form-field'
import { PageHeader } from '../../../components/layout/page-header'
import { Paged } from '../../../components/lists/paged'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { useSearch } from '../../../components/lists/use-search'
import { MeetingField } from '../../../subjects/meetings/meeting-field'
import { SubscriberTable } from './subscriber-table'

const { meeting, email } = SubscriberQuerySchema.shape

/** Filter in the query parameters. Invalid values are ignored. */
const SubscriberFilterSchema = z.object({
  meeting: meeting.catch(undefined),
  email: email.catch(undefined),
})

/** Email subscribers: their number, and removal on request. */
export function SubscribersPage() {
  return (
    <RequireRole may={(role) => may(subscriptions.list, role)} title={say('subscribers.title')}>
      <Subscribers />
    </RequireRole>
  )
}

function Subscribers() {
  const filter = SubscriberFilterSchema.parse(useSearch().search)
  const pages = useReadPages(subscriptions.list, filter)
  const remove = useAct(subscriptions.delete)
  const [leaving, setLeaving] = useState<Subscriber | null>(null)
  const [first] = pages.data?.pages ?? []
  const close = () => setLeaving(null)
  return (
    <>
      <PageHeader title={say('subscribers.title')} />
      <FilterForm>
        <MeetingField chosen={filter.meeting} />
        <FormField
          label={say('subscribers.email')}
          type="email"
          name="email"
          hint={say('subscribers.emailHint')}
          defaultValue={filter.email}
        />
      </FilterForm>
      {first && (
        <p role="status" className="num">
          <strong>{say('subscribers.count', { count: first.active })}</strong>{' '}
          {first.unconfirmed > 0 && (
            <span className="soft">
              {say('subscribers.unconfirmed')}: {first.unconfirmed}
            </span>
          )}
        </p>
      )}
      {remove.error && <ProblemNotice error={remove.error} />}
      <Paged pages={pages} none={say('subscribers.none')} filter={filter}>
        {(subscribers) => <SubscriberTable subscribers={subscribers} remove={setLeaving} />}
      </Paged>
      {leaving && (
        <ConfirmDialog
          open
          title={say('subscribers.removeTitle', { address: leaving.address })}
          confirm={say('subscribers.remove', { address: leaving.address })}
          isBusy={remove.isPending}
          onConfirm={() => remove.mutate(leaving.id, { onSettled: close })}
          onCancel={close}
        >
          <p>{say('subscribers.removeHint')}</p>
        </ConfirmDialog>
      )}
    </>
  )
}
