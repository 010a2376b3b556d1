import { invitations, may } from '@u4ssc/client/contract'
import { useParams } from 'react-router'
import { Button } from '../../../components/button'
import { useAct, useReadPages } from '../../../components/api/operations'
import { FilterForm } from '../../../components/lists/filter-form'
import { RequireRole } from '../../../components/layout/require-role'
import { FormField } from '../../../components/forms/form-field'
import { PageHeader } from '../../../components/layout/page-header'
import { Paged } from '../../../components/lists/paged'
import { say } from '../../../components/language/say'
import { useSearch } from '../../../components/lists/use-search'
import { GuestForm } from './guest-form'
import { GuestTable } from './guest-table'
import { GuestImport } from './guest-import'
import { MeetingCrumbs } from '../../../subjects/meetings/meeting-crumbs'
import { ProblemNotice } from '../../../components/feedback/problem-notice'

/** Invitations to a meeting: one by one or from a list. */
export function GuestsPage() {
  return (
    <RequireRole may={(role) => may(invitations.list, role)} title={say('guests.title')}>
      <Guests />
    </RequireRole>
  )
}

function Guests() {
  const { slug = '' } = useParams()
  const { q } = useSearch().search
  return (
    <>
      <PageHeader crumbs={<MeetingCrumbs slug={slug} />} title={say('guests.title')} />
      <FilterForm>
        <FormField
          label={say('registrations.filter-text')}
          name="q"
          type="search"
          maxLength={200}
          defaultValue={q}
        />
      </FilterForm>
      <OfMeeting meeting={slug} q={q} />
    </>
  )
}

function OfMeeting({ meeting, q }: { meeting: string; q: string | undefined }) {
  const pages = useReadPages(invitations.list, { meeting, q })
  return (
    <>
      <Paged pages={pages} none={say('guests.none')} filter={{ q }}>
        {(guests) => (
          <>
            <GuestTable guests={guests} />
            <RemindGuests meeting={meeting} />
          </>
        )}
      </Paged>
      <GuestForm meeting={meeting} />
      <GuestImport meeting={meeting} />
    </>
  )
}

/** Sends the invitation again to everyone who has not answered, and says to how many. */
function RemindGuests({ meeting }: { meeting: string }) {
  const remind = useAct(invitations.remind)
  const { reminded, emailedToday = 0 } = remind.data ?? {}
  return (
    <>
      <p>
        <Button
          look="quiet"
          size="small"
          busy={remind.isPending}
          onClick={() => remind.mutate({ meeting })}
        >
          {say('guests.remind')}
        </Button>
      </p>
      <p role="status" className="soft">
        {reminded !== undefined && say('guests.reminded', { reminded })}{' '}
        {emailedToday > 0 && say('guests.emailedToday', { emailedToday })}
      </p>
      {remind.error && <ProblemNotice error={remind.error} />}
    </>
  )
}
