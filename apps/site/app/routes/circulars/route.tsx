import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CircularRows } from '../../components/lists/circular-rows'
import { NumberedPages } from '../../components/lists/numbered-pages'
import { FilterForm } from '../../components/filter-form'
import { toCircularRow } from '../../letters/circular-row'
import { findCorrected } from '../../letters/list-possible-chain.server'
import { browseCirculars } from '../../lists/browse.server'
import { pageMeta, titleOfPage } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'

export async function loader({ request }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const { searchParams } = new URL(request.url)
  const filter = readFilter(searchParams)
  const { items, ...list } = await browseCirculars({
    ...filter,
    page: searchParams.get('page') ?? '',
  })
  const corrected = await findCorrected(items)
  return {
    filter,
    ...list,
    rows: items.map((circular) => toCircularRow(i18n, circular, corrected.has(circular.id))),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, titleOfPage(i18n, i18n.t('circulars.title'), data?.page))
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

export default function CircularsPage() {
  const i18n = useI18n()
  const loaded = useLoaderData<typeof loader>()
  const { rows, page, pages, total, series } = loaded
  const query = new URLSearchParams(
    Object.entries(loaded.filter).filter(([, value]) => value !== ''),
  )
  const isFiltered = query.size > 0
  const isNothing = series.length === 0 && !isFiltered
  return (
    <div className="plain-page">
      <h1>{i18n.t('circulars.title')}</h1>
      {!isNothing && <Filters loaded={loaded} isFiltered={isFiltered} />}
      <p role="status" className={total > 0 ? 'soft' : undefined}>
        {total > 0
          ? i18n.t('circulars.count', { count: total })
          : i18n.t(isFiltered ? 'circulars.no-match' : 'circulars.none')}
      </p>
      {rows.length > 0 && <CircularRows rows={rows} />}
      <NumberedPages {...{ page, pages, total, query }} />
    </div>
  )
}

function Filters({ loaded, isFiltered }: { loaded: Loaded; isFiltered: boolean }) {
  const i18n = useI18n()
  const { filter, years, series, languages } = loaded
  const same = (value: string | number) => ({ value: String(value), label: String(value) })
  return (
    <FilterForm
      label={i18n.t('circulars.filter')}
      isFiltered={isFiltered}
      filters={[
        {
          name: 'year',
          label: i18n.t('meetings.year'),
          value: filter.year,
          choices: years.map(same),
        },
        {
          name: 'series',
          label: i18n.t('meetings.series'),
          value: filter.series,
          choices: series.map(same),
        },
        {
          name: 'language',
          label: i18n.t('circulars.language'),
          value: filter.language,
          choices: languages.map((tag) => ({ value: tag, label: i18n.languageName(tag) })),
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

/** Filter of the circulars; an empty value matches all. */
interface CircularFilter {
  readonly q: string
  readonly year: string
  readonly series: string
  readonly language: string
  /** Words of an addressee. */
  readonly addressee: string
}

/** In characters. */
const MAX_WORDS = 200

function readFilter(search: URLSearchParams): CircularFilter {
  const asked = (name: string) => search.get(name)?.trim() ?? ''
  return {
    q: asked('q').slice(0, MAX_WORDS),
    year: asked('year'),
    series: asked('series'),
    language: asked('language'),
    addressee: asked('addressee').slice(0, MAX_WORDS),
  }
}
