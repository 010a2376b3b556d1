import { LinkBase } from 'react-admin'
import { ForRole } from '../../../components/require-role'
import { PageHeader } from '../../../components/page-header'
import { Paged } from '../../../components/paged'
import { say } from '../../../components/say'
import { useSearch } from '../../../components/use-search'
import { csvAddress } from '../csv-address'
import { mayDecideRegistrations } from '../permissions'
import { useRegistrationPages } from '../queries'
import { readFilter } from '../schema'
import { RegistrationDesk } from './registration-list'
import { RegistrationFilters } from './registration-filters'
import { RulingDialog } from './decision-dialog'
import { RulingOutcomes } from './decision-results'
import { useDesk } from './use-registration-list'

export function RegistrationsPage() {
  return (
    <ForRole may={mayDecideRegistrations} title={say('registrations.title')}>
      <Registrations />
    </ForRole>
  )
}

function Registrations() {
  const filter = readFilter(useSearch().search)
  const pages = useRegistrationPages(filter)
  const desk = useDesk()
  return (
    <>
      <PageHeader title={say('registrations.title')}>
        <MeetingLinks meeting={filter.meeting} />
        <a className="button quiet small" href={csvAddress(filter)} download>
          {say('registrations.download')}
        </a>
      </PageHeader>
      <RegistrationFilters filter={filter} />
      <RulingOutcomes outcomes={desk.outcomes} />
      <Paged pages={pages} none={say('registrations.none')}>
        {(records) => (
          <RegistrationDesk records={records} desk={desk} hasMore={pages.hasNextPage} />
        )}
      </Paged>
      {desk.asked && <RulingDialog asked={desk.asked} close={desk.leave} done={desk.finish} />}
    </>
  )
}

/** Links to the other pages about the people of a meeting. */
function MeetingLinks({ meeting }: { meeting: string | undefined }) {
  if (meeting === undefined) return null
  const query = new URLSearchParams({ meeting })
  return (
    <>
      <LinkBase
        to={`/registration-settings/${encodeURIComponent(meeting)}`}
        className="button quiet small"
      >
        {say('registrations.settings')}
      </LinkBase>
      <LinkBase to={`/check-in/${encodeURIComponent(meeting)}`} className="button quiet small">
        {say('checkIn.title')}
      </LinkBase>
      <LinkBase to={`/visa-requests/${encodeURIComponent(meeting)}`} className="button quiet small">
        {say('visa.title')}
      </LinkBase>
      <LinkBase to={`/delegations?${query}`} className="button quiet small">
        {say('delegations.title')}
      </LinkBase>
      <LinkBase to={`/meeting-invitations?${query}`} className="button quiet small">
        {say('guests.title')}
      </LinkBase>
    </>
  )
}
