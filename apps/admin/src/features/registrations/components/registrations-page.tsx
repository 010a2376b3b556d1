import { may, registrations } from '@u4ssc/client/contract'
import { useParams } from 'react-router'
import { useReadPages } from '../../../components/api/operations'
import { RequireRole } from '../../../components/layout/require-role'
import { PageHeader } from '../../../components/layout/page-header'
import { Paged } from '../../../components/lists/paged'
import { say } from '../../../components/language/say'
import { MeetingCrumbs } from '../../../subjects/meetings/meeting-crumbs'
import { AddParticipant } from '../detail/add-participant'
import { SavedViews } from '../list-view/saved-views'
import { useListView } from '../list-view/use-list-view'
import { StateTabs } from '../list-view/state-tabs'
import { DownloadLists } from '../../../subjects/registrations/download-lists'
import { RegistrationList } from './registration-list'
import { RegistrationFilters } from './registration-filters'
import { DecisionDialog } from './decision-dialog'
import { DecisionResults } from './decision-results'
import { useRegistrationList } from './use-registration-list'
import type { ListView } from '../list-view/use-list-view'
import { language } from '../../../components/language/language'
import { useSearch } from '../../../components/lists/use-search'
import { readFilter } from '../../../subjects/registrations/schema'
import type { ShownList } from '../../../subjects/registrations/schema'

export function RegistrationsPage() {
  return (
    <RequireRole may={(role) => may(registrations.list, role)} title={say('registrations.title')}>
      <Registrations />
    </RequireRole>
  )
}

function Registrations() {
  const { slug } = useParams()
  const { meeting, ...filters } = useRegistrationFilter()
  const filter = { meeting, ...filters }
  const pages = useReadPages(registrations.list, filter)
  const view = useListView(meeting)
  const columns = view.columns.map(({ key }) => key).join(',')
  const list = useRegistrationList(JSON.stringify(filter))
  const isWaitingList = slug !== undefined && filter.state === 'waiting'
  const ofMeeting = isWaitingList ? 'workspace.waitingList' : 'workspace.participants'
  return (
    <>
      <PageHeader
        crumbs={slug === undefined ? undefined : <MeetingCrumbs slug={slug} />}
        title={say(slug === undefined ? 'registrations.title' : ofMeeting)}
      >
        {meeting !== undefined && (
          <DownloadLists meeting={meeting} filter={filters} columns={columns} />
        )}
        {meeting !== undefined && <AddParticipant meeting={meeting} />}
      </PageHeader>
      {meeting !== undefined && <StateTabs meeting={meeting} state={filter.state} />}
      <RegistrationFilters filter={filter} questions={view.questions} />
      <div className="actions list-tools">
        <SavedViews meeting={meeting} columns={columns} />
        <ColumnChoice view={view} />
      </div>
      <DecisionResults outcomes={list.outcomes} />
      <Paged
        pages={pages}
        none={say(isWaitingList ? 'registrations.noneWaiting' : 'registrations.none')}
        filter={isWaitingList ? { ...filter, state: undefined } : filter}
      >
        {(records) => (
          <RegistrationList
            records={records}
            list={list}
            view={view}
            isTallied={meeting === undefined}
            hasMore={pages.hasNextPage}
          />
        )}
      </Paged>
      {list.asked && <DecisionDialog asked={list.asked} close={list.leave} done={list.finish} />}
    </>
  )
}

/** Choice of the columns of the list. */
function ColumnChoice({ view }: { view: ListView }) {
  return (
    <details>
      <summary>{say('registrations.columns')}</summary>
      {view.offered.map((column) => (
        <label key={column.key} className="check">
          <input
            type="checkbox"
            checked={view.columns.includes(column)}
            onChange={() => view.toggle(column.key)}
          />
          <bdi>{column.header}</bdi>
        </label>
      ))}
    </details>
  )
}

/**
 * Returns filters and order of the address. The meeting is part of the path or a query parameter;
 * countries are sorted in the language of the dashboard.
 */
function useRegistrationFilter(): ShownList {
  const { slug } = useParams()
  const filter = readFilter(useSearch().search)
  return {
    ...filter,
    ...(filter.sort === 'country' && { language }),
    ...(slug !== undefined && { meeting: slug }),
  }
}
