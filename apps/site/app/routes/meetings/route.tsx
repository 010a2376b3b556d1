import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { now } from '../../clock.server'
import { CatalogueMeetings } from '../../components/catalogue-meetings'
import { FilterForm } from '../../components/filter-form'
import { MeetingRows } from '../../components/meeting-rows'
import { env } from '../../env.server'
import { listAllMeetings } from '../../lists/all-pages.server'
import { pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { wordsAt, wordsOf } from '../../words/words'
import { catalogueRows } from '../../catalogue/meeting-rows'
import type { CatalogueRow } from '../../catalogue/meeting-rows'
import { chooseMeetings, readFilter, toMeetingsView } from './meetings-view'
import type { MeetingFilter } from './meetings-view'
import { Month } from './month'
import { monthToShow, toMonthView } from './month-view'

export async function loader({ request }: LoaderFunctionArgs) {
  const words = wordsOf(request)
  const { searchParams } = new URL(request.url)
  const all = await listAllMeetings()
  const filter = readFilter(searchParams)
  const at = now()
  const chosen = chooseMeetings(all, filter)
  const asked = searchParams.get('month')
  const isCalendar = searchParams.get('view') === 'calendar'
  const month = monthToShow(asked, chosen, at.slice(0, 10))
  return {
    filter,
    view: toMeetingsView(words, all, { filter, now: at }),
    month: isCalendar ? toMonthView(words, chosen, month) : null,
    fromSources: catalogueRows(words, all),
    calendar: `${env.PUBLIC_API_URL}/v1/feeds/meetings.ics?lang=${words.language}`,
  }
}

export const meta: MetaFunction = ({ location }) => {
  const words = wordsAt(location.pathname)
  return pageMeta(words, words.say('meetings.title'))
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

export default function MeetingsPage() {
  const words = useWords()
  const loaded = useLoaderData<typeof loader>()
  const { filter, view, month, calendar } = loaded
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''))
  const isFiltered = query.size > 0
  return (
    <div className="plain-page">
      <h1>{words.say('meetings.title')}</h1>
      <Filters loaded={loaded} isFiltered={isFiltered} />
      <Views query={query} isCalendar={month !== null} />
      {month ? (
        <Month month={month} query={query.toString()} />
      ) : (
        <Lists view={view} isFiltered={isFiltered} />
      )}
      <p className="no-print">
        <a href={calendar}>{words.say('subscribe.all-calendar')}</a>
        {' · '}
        <a href={words.path('/follow')}>{words.say('subscribe.title')}</a>
      </p>
      {month === null && !isFiltered && <FromSources rows={loaded.fromSources} />}
    </div>
  )
}

function Filters({ loaded, isFiltered }: { loaded: Loaded; isFiltered: boolean }) {
  const words = useWords()
  const { filter, view } = loaded
  const same = (value: string) => ({ value, label: value })
  const modes = view.modes.map((mode) => ({
    value: mode,
    label: words.say(`meeting.mode-${mode}`),
  }))
  const lists: { name: keyof MeetingFilter; choices: { value: string; label: string }[] }[] = [
    { name: 'year', choices: view.years.map(same) },
    { name: 'series', choices: view.series.map(same) },
    { name: 'mode', choices: modes },
  ]
  if (!isFiltered && lists.every(({ choices }) => choices.length < 2)) return null
  return (
    <FilterForm
      label={words.say('meetings.filter')}
      isFiltered={isFiltered}
      filters={lists.map(({ name, choices }) => ({
        name,
        label: words.say(`meetings.${name}`),
        value: filter[name],
        choices,
      }))}
    />
  )
}

function Views({ query, isCalendar }: { query: URLSearchParams; isCalendar: boolean }) {
  const words = useWords()
  const calendar = new URLSearchParams([...query, ['view', 'calendar']])
  return (
    <nav className="views no-print" aria-label={words.say('meetings.views')}>
      <a href={`?${query.toString()}`} aria-current={isCalendar ? undefined : 'true'}>
        {words.say('meetings.as-list')}
      </a>
      <a href={`?${calendar.toString()}`} aria-current={isCalendar ? 'true' : undefined}>
        {words.say('meetings.as-calendar')}
      </a>
    </nav>
  )
}

function Lists({
  view: { toCome, past },
  isFiltered,
}: Pick<Loaded, 'view'> & { isFiltered: boolean }) {
  const words = useWords()
  if (toCome.length + past.length === 0)
    return <p role="status">{words.say(isFiltered ? 'meetings.no-match' : 'meetings.none')}</p>
  return (
    <>
      {toCome.length > 0 && (
        <section>
          <h2>{words.say('meetings.upcoming')}</h2>
          <MeetingRows rows={toCome} />
        </section>
      )}
      {past.length > 0 && (
        <section>
          <h2>{words.say('meetings.past')}</h2>
          <MeetingRows rows={past} />
        </section>
      )}
    </>
  )
}

function FromSources({ rows }: { rows: readonly CatalogueRow[] }) {
  const words = useWords()
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{words.say('meetings.from-sources')}</h2>
      <p className="soft">
        {words.say('meetings.from-sources-note')}{' '}
        <a href={words.path('/library')}>{words.say('library.title')}</a>
      </p>
      <CatalogueMeetings rows={rows} />
    </section>
  )
}
