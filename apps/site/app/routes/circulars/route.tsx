import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CircularRows } from '../../components/lists/circular-rows'
import { FilterForm } from '../../components/filter-form'
import { listAllCirculars } from '../../lists/all-pages.server'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import { readFilter, toCircularsView } from './circulars-view'

export async function loader({ request }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const { searchParams } = new URL(request.url)
  const filter = readFilter(searchParams)
  const page = Math.max(1, Math.trunc(Number(searchParams.get('page') ?? 1)) || 1)
  const all = await listAllCirculars(filter.addressee)
  return { filter, view: toCircularsView(i18n, all, { filter, page }) }
}

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('circulars.title'))
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

export default function CircularsPage() {
  const i18n = useI18n()
  const loaded = useLoaderData<typeof loader>()
  const { rows, count, nextPage, series } = loaded.view
  const query = new URLSearchParams(
    Object.entries(loaded.filter).filter(([, value]) => value !== ''),
  )
  const isFiltered = query.size > 0
  const isNothing = series.length === 0 && count === 0 && !isFiltered
  return (
    <div className="plain-page">
      <h1>{i18n.t('circulars.title')}</h1>
      {!isNothing && <Filters loaded={loaded} isFiltered={isFiltered} />}
      <p role="status" className={count > 0 ? 'soft' : undefined}>
        {count > 0
          ? i18n.t('circulars.count', { count })
          : i18n.t(isFiltered ? 'circulars.no-match' : 'circulars.none')}
      </p>
      {rows.length > 0 && <CircularRows rows={rows} />}
      {nextPage !== null && (
        <p>
          <a href={`?${new URLSearchParams([...query, ['page', String(nextPage)]]).toString()}`}>
            {i18n.t('layout.list-more')}
          </a>
        </p>
      )}
    </div>
  )
}

function Filters({ loaded, isFiltered }: { loaded: Loaded; isFiltered: boolean }) {
  const i18n = useI18n()
  const { filter, view } = loaded
  const same = (value: string) => ({ value, label: value })
  return (
    <FilterForm
      label={i18n.t('circulars.filter')}
      isFiltered={isFiltered}
      filters={[
        {
          name: 'year',
          label: i18n.t('meetings.year'),
          value: filter.year,
          choices: view.years.map(same),
        },
        {
          name: 'series',
          label: i18n.t('meetings.series'),
          value: filter.series,
          choices: view.series.map(same),
        },
        {
          name: 'language',
          label: i18n.t('circulars.language'),
          value: filter.language,
          choices: view.languages.map((tag) => ({ value: tag, label: i18n.languageName(tag) })),
        },
      ]}
    >
      <label className="wide">
        {i18n.t('circulars.words')}
        <input type="search" name="q" defaultValue={filter.q} />
      </label>
      <label className="wide">
        {i18n.t('circulars.addressee')}
        <input type="search" name="addressee" defaultValue={filter.addressee} />
      </label>
    </FilterForm>
  )
}
