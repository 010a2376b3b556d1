import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { MeetingList } from '@u4ssc/client/meetings'
import { now } from '../../clock.server'
import { FilterForm } from '../../components/filter-form'
import { NumberedPages } from '../../components/lists/numbered-pages'
import { MeetingGroups } from '../../components/lists/meeting-rows'
import { attendanceAt } from '../../eligibility/attendance.server'
import { AttendanceBar } from '../../eligibility/attendance-parts'
import { env } from '../../env.server'
import {
  browseMeetings,
  listInitiativeMeetings,
  listMeetingsAround,
  listMeetingsInMonth,
} from '../../lists/browse.server'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { pageMeta, titleOfPage } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import { catalogueRows } from '../../catalogue/meeting-rows'
import type { CatalogueRow } from '../../catalogue/meeting-rows'
import { readFilter, toMeetingsView } from './meetings-view'
import type { MeetingFilter } from './meetings-view'
import { Month } from './month'
import { monthToShow, toMonthView } from './month-view'

export async function loader({ request }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const { searchParams } = new URL(request.url)
  const filter = readFilter(searchParams)
  const list = await browseMeetings({ ...filter, page: searchParams.get('page') ?? '' })
  const at = now()
  const { items, page, pages, total, years, series, modes } = list
  const isCalendar = searchParams.get('view') === 'calendar'
  const calendar = isCalendar ? await findMonth(request, { list, filter, at }) : null
  return {
    filter,
    ...{ page, pages, total, years, series, modes },
    view: toMeetingsView(i18n, items, at, visitorZoneOf(request).zone),
    month: calendar?.month ?? null,
    attendance: calendar?.attendance ?? attendanceAt(request, items),
    fromSources: catalogueRows(i18n, pages === 1 ? items : await listInitiativeMeetings(), at),
    calendar: `${env.PUBLIC_API_URL}/v1/feeds/meetings.ics?language=${i18n.language}`,
  }
}

/** Returns the month in the address, or the one to start with, with all its meetings. */
async function findMonth(
  request: Request,
  { list, filter, at }: { list: MeetingList; filter: MeetingFilter; at: string },
) {
  const asked = new URL(request.url).searchParams.get('month')
  const month = monthToShow(asked, list.items, at.slice(0, 10))
  const [held, around] = await Promise.all([
    listMeetingsInMonth({ ...filter }, month),
    listMeetingsAround({ ...filter }, month, list.years),
  ])
  const others = around.filter(({ slug }) => held.every((one) => one.slug !== slug))
  return {
    month: toMonthView(i18nOf(request), [...held, ...others], month),
    attendance: attendanceAt(request, held),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, titleOfPage(i18n, i18n.t('meetings.title'), data?.page))
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

export default function MeetingsPage() {
  const i18n = useI18n()
  const loaded = useLoaderData<typeof loader>()
  const { filter, view, month, attendance, calendar, page, pages, total } = loaded
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''))
  const isFiltered = query.size > 0
  return (
    <div className="plain-page">
      <h1>{i18n.t('meetings.title')}</h1>
      <Filters loaded={loaded} isFiltered={isFiltered} />
      <Views query={query} isCalendar={month !== null} />
      <AttendanceBar attendance={attendance} />
      {month ? (
        <Month month={month} query={query.toString()} verdicts={attendance.verdicts} />
      ) : (
        <>
          <Lists view={view} verdicts={attendance.verdicts} isFiltered={isFiltered} />
          <NumberedPages {...{ page, pages, total, query }} />
        </>
      )}
      <p className="no-print">
        <a href={calendar}>{i18n.t('subscribe.all-calendar')}</a>
        {' · '}
        <a href={i18n.path('/follow')}>{i18n.t('subscribe.title')}</a>
      </p>
      {month === null && !isFiltered && page === 1 && <FromSources rows={loaded.fromSources} />}
    </div>
  )
}

function Filters({ loaded, isFiltered }: { loaded: Loaded; isFiltered: boolean }) {
  const i18n = useI18n()
  const { filter } = loaded
  const same = (value: string | number) => ({ value: String(value), label: String(value) })
  const modes = loaded.modes.map((mode) => ({
    value: mode,
    label: i18n.t(`meeting.mode-${mode}`),
  }))
  const lists: { name: keyof MeetingFilter; choices: { value: string; label: string }[] }[] = [
    { name: 'year', choices: loaded.years.map(same) },
    { name: 'series', choices: loaded.series.map(same) },
    { name: 'mode', choices: modes },
  ]
  if (!isFiltered && lists.every(({ choices }) => choices.length < 2)) return null
  return (
    <FilterForm
      label={i18n.t('meetings.filter')}
      isFiltered={isFiltered}
      filters={lists.map(({ name, choices }) => ({
        name,
        label: i18n.t(`meetings.${name}`),
        value: filter[name],
        choices,
      }))}
    />
  )
}

function Views({ query, isCalendar }: { query: URLSearchParams; isCalendar: boolean }) {
  const i18n = useI18n()
  const calendar = new URLSearchParams([...query, ['view', 'calendar']])
  return (
    <nav className="views no-print" aria-label={i18n.t('meetings.views')}>
      <a href={`?${query.toString()}`} aria-current={isCalendar ? undefined : 'true'}>
        {i18n.t('meetings.as-list')}
      </a>
      <a href={`?${calendar.toString()}`} aria-current={isCalendar ? 'true' : undefined}>
        {i18n.t('meetings.as-calendar')}
      </a>
    </nav>
  )
}

function Lists({
  view: { toCome, past },
  verdicts,
  isFiltered,
}: Pick<Loaded, 'view'> & Pick<Loaded['attendance'], 'verdicts'> & { isFiltered: boolean }) {
  const i18n = useI18n()
  if (toCome.length + past.length === 0)
    return <p role="status">{i18n.t(isFiltered ? 'meetings.no-match' : 'meetings.none')}</p>
  return (
    <div id="lists" data-fresh>
      {toCome.length > 0 && (
        <section>
          <h2>{i18n.t('meetings.upcoming')}</h2>
          <MeetingGroups groups={toCome} verdicts={verdicts} />
        </section>
      )}
      {past.length > 0 && (
        <section>
          <h2>{i18n.t('meetings.past')}</h2>
          <MeetingGroups groups={past} verdicts={verdicts} />
        </section>
      )}
    </div>
  )
}

function FromSources({ rows }: { rows: readonly CatalogueRow[] }) {
  const i18n = useI18n()
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{i18n.t('meetings.from-sources')}</h2>
      <p className="soft">{i18n.t('meetings.from-sources-note')}</p>
      <CatalogueMeetings rows={rows} />
    </section>
  )
}

/** Meetings from public sources, each with its page. */
function CatalogueMeetings({ rows }: { rows: readonly CatalogueRow[] }) {
  const i18n = useI18n()
  return (
    <ul className="rows">
      {rows.map(({ name, href, on, detail }) => (
        <li key={href}>
          <span className="soft num">{on ?? i18n.t('about.undated')}</span>
          <p>
            <a href={href}>{name}</a> <span className="soft">{detail}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
