import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CircularRows } from '../../components/circular-rows'
import { FilterForm } from '../../components/filter-form'
import { listAllCirculars } from '../../lists/all-pages.server'
import { pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { wordsAt, wordsOf } from '../../words/words'
import { readFilter, toCircularsView } from './circulars-view'

export async function loader({ request }: LoaderFunctionArgs) {
  const words = wordsOf(request)
  const { searchParams } = new URL(request.url)
  const filter = readFilter(searchParams)
  const page = Math.max(1, Math.trunc(Number(searchParams.get('page') ?? 1)) || 1)
  const all = await listAllCirculars(filter.addressee)
  return { filter, view: toCircularsView(words, all, { filter, page }) }
}

export const meta: MetaFunction = ({ location }) => {
  const words = wordsAt(location.pathname)
  return pageMeta(words, words.say('circulars.title'))
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

export default function CircularsPage() {
  const words = useWords()
  const loaded = useLoaderData<typeof loader>()
  const { rows, count, nextPage, series } = loaded.view
  const query = new URLSearchParams(
    Object.entries(loaded.filter).filter(([, value]) => value !== ''),
  )
  const isFiltered = query.size > 0
  const isNothing = series.length === 0 && count === 0 && !isFiltered
  return (
    <div className="plain-page">
      <h1>{words.say('circulars.title')}</h1>
      {!isNothing && <Filters loaded={loaded} isFiltered={isFiltered} />}
      <p role="status" className={count > 0 ? 'soft' : undefined}>
        {count > 0
          ? words.say('circulars.count', { count })
          : words.say(isFiltered ? 'circulars.no-match' : 'circulars.none')}
      </p>
      {rows.length > 0 && <CircularRows rows={rows} />}
      {nextPage !== null && (
        <p>
          <a href={`?${new URLSearchParams([...query, ['page', String(nextPage)]]).toString()}`}>
            {words.say('layout.list-more')}
          </a>
        </p>
      )}
    </div>
  )
}

function Filters({ loaded, isFiltered }: { loaded: Loaded; isFiltered: boolean }) {
  const words = useWords()
  const { filter, view } = loaded
  const same = (value: string) => ({ value, label: value })
  return (
    <FilterForm
      label={words.say('circulars.filter')}
      isFiltered={isFiltered}
      filters={[
        {
          name: 'year',
          label: words.say('meetings.year'),
          value: filter.year,
          choices: view.years.map(same),
        },
        {
          name: 'series',
          label: words.say('meetings.series'),
          value: filter.series,
          choices: view.series.map(same),
        },
        {
          name: 'language',
          label: words.say('circulars.language'),
          value: filter.language,
          choices: view.languages.map((tag) => ({ value: tag, label: words.languageName(tag) })),
        },
      ]}
    >
      <label className="wide">
        {words.say('circulars.words')}
        <input type="search" name="q" defaultValue={filter.q} />
      </label>
      <label className="wide">
        {words.say('circulars.addressee')}
        <input type="search" name="addressee" defaultValue={filter.addressee} />
      </label>
    </FilterForm>
  )
}
