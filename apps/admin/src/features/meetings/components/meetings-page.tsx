import type { MeetingSummary } from '@u4ssc/client/meetings'
import { Link } from '../../../components/link'
import { Loaded } from '../../../components/feedback/loaded'
import { FormField } from '../../../components/forms/form-field'
import { SelectField } from '../../../components/forms/select-field'
import { say } from '../../../components/language/say'
import { PageHeader } from '../../../components/layout/page-header'
import { useRole } from '../../../components/layout/use-role'
import { FilterForm } from '../../../components/lists/filter-form'
import { useSearch } from '../../../components/lists/use-search'
import { instantNow } from '../../../clock-now'
import { useMeetings } from '../../../subjects/registrations/queries'
import { WithdrawnList } from '../../../subjects/withdrawals/withdrawn-list'
import { filterMeetings, MeetingListFilterSchema, seriesIn, VIEWS } from '../filter-meetings'
import type { MeetingListFilter } from '../filter-meetings'
import { mayEditMeetings, maySeeMeetings } from '../../../subjects/meetings/permissions'
import { MeetingTable } from './meeting-table'

/** The published meetings: upcoming or past, searched and sorted. */
export function MeetingsPage() {
  const role = useRole()
  const filter = MeetingListFilterSchema.parse(useSearch().search)
  return (
    <>
      <PageHeader title={say('meetings.title')}>
        {mayEditMeetings(role) && (
          <Link look="main" to="/meetings/new">
            {say('compose.open')}
          </Link>
        )}
      </PageHeader>
      <Loaded query={useMeetings()}>
        {(meetings) =>
          meetings.length === 0 ? (
            <p className="empty">{say('meetings.none')}</p>
          ) : (
            <>
              <Views filter={filter} />
              <Filters filter={filter} series={seriesIn(meetings)} />
              <Found meetings={meetings} filter={filter} />
            </>
          )
        }
      </Loaded>
      {maySeeMeetings(role) && <WithdrawnList kind="meeting" />}
    </>
  )
}

function Found(props: {
  readonly meetings: readonly MeetingSummary[]
  readonly filter: MeetingListFilter
}) {
  const { meetings, filter } = props
  const mayAdd = mayEditMeetings(useRole())
  const found = filterMeetings(meetings, filter, instantNow())
  if (found.length > 0) return <MeetingTable meetings={found} total={meetings.length} />
  if (filter.view === 'all' || filter.q !== '' || filter.series !== '')
    return <p className="empty">{say('layout.list-noMatch')}</p>
  return (
    <>
      <p className="empty">{say(`meetings.none-${filter.view}`)}</p>
      {mayAdd && filter.view === 'upcoming' && (
        <p>
          <Link look="quiet" to="/meetings/new">
            {say('compose.open')}
          </Link>
        </p>
      )}
    </>
  )
}

/** Views of the list. The other filters stay. */
function Views({ filter }: { readonly filter: MeetingListFilter }) {
  const { search } = useSearch()
  return (
    <nav className="parts" aria-label={say('meetings.views')}>
      {VIEWS.map((view) => (
        <Link
          key={view}
          to={`/meetings?${new URLSearchParams({ ...search, view })}`}
          aria-current={view === filter.view ? 'page' : undefined}
        >
          {say(`meetings.view-${view}`)}
        </Link>
      ))}
    </nav>
  )
}

function Filters(props: {
  readonly filter: MeetingListFilter
  readonly series: readonly string[]
}) {
  const { filter, series } = props
  return (
    <FilterForm>
      <input type="hidden" name="view" value={filter.view} />
      <FormField
        label={say('palette.open')}
        hint={say('meetings.searchHint')}
        name="q"
        type="search"
        maxLength={200}
        defaultValue={filter.q}
      />
      {series.length > 0 && (
        <SelectField
          label={say('meetings.series')}
          name="series"
          any={say('registrations.filter-any')}
          defaultValue={filter.series}
          options={series.map((value) => ({ value, label: value }))}
        />
      )}
      <SelectField
        label={say('meetings.sort')}
        name="sort"
        defaultValue={filter.sort}
        options={(['date', 'title'] as const).map((value) => ({
          value,
          label: say(`meetings.sort-${value}`),
        }))}
      />
    </FilterForm>
  )
}
