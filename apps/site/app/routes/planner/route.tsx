import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answered, api, found } from '../../api.server'
import { now } from '../../clock.server'
import { Breadcrumbs } from '../../components/frame/breadcrumbs'
import { PlacesField } from '../../components/places-field'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { describeShortName } from '../../i18n/describe-meeting'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import { HeatMap } from './heat-map'
import { toPlannerView } from './planner-view'
import { Ranking } from './ranking'
import type { PlannerAsked } from './planner-view'
import { costHours } from '../../times/part-in-words'

export async function loader({ request }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const { pathname, searchParams } = new URL(request.url)
  const slug = searchParams.get('meeting')
  const published = slug === null ? null : found(await answered(api.meetings.get(slug)))
  const planner = toPlannerView(i18n, searchParams, {
    today: now().slice(0, 10),
    yours: visitorZoneOf(request).zone,
    schedule: published?.meeting.schedule,
  })
  const { places, people, ...rest } = planner.asked
  const link = new URLSearchParams({ ...rest, ...(slug !== null && { meeting: slug }) })
  for (const [index, place] of places.entries()) {
    link.append('place', place)
    link.append('people', String(people[index] ?? 1))
  }
  const meeting =
    slug !== null && published ? { slug, title: describeShortName(i18n, published.meeting) } : null
  return { ...planner, meeting, link: `${pathname}?${link.toString()}` }
}

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('planner.title'), i18n.t('planner.lead', costHours(i18n)))
}

export default function PlannerPage() {
  const i18n = useI18n()
  const { asked, unknownCity, mistakes, slots, convened, heat, meeting, link } =
    useLoaderData<typeof loader>()
  const [best] = slots
  return (
    <div className="plain-page">
      <Breadcrumbs
        list={{ path: i18n.path('/times'), name: i18n.t('layout.nav-times') }}
        page={i18n.t('planner.title')}
      />
      <h1>{i18n.t('planner.title')}</h1>
      <p className="lead">{i18n.t('planner.lead', costHours(i18n))}</p>
      {mistakes.map((mistake) => (
        <p key={mistake} className="aside-note bad" role="alert">
          {mistake}
        </p>
      ))}
      <PlannerForm asked={asked} unknownCity={unknownCity} meeting={meeting?.slug ?? null} />
      {best && (
        <p className="when" role="status">
          {i18n.t('planner.best', { time: best.starts })}
        </p>
      )}
      {heat.length > 0 && <HeatMap rows={heat} />}
      {slots.length > 0 && (
        <Ranking slots={slots} convened={convened} title={meeting?.title ?? null} />
      )}
      <p className="no-print">
        <a href={link} rel="nofollow">
          {i18n.t('planner.link')}
        </a>
      </p>
    </div>
  )
}

interface PlannerFormProps {
  readonly asked: PlannerAsked
  readonly unknownCity: string | null
  /** Slug of the meeting to compare with. */
  readonly meeting: string | null
}

function PlannerForm({ asked, unknownCity, meeting }: PlannerFormProps) {
  const i18n = useI18n()
  return (
    <form className="fields no-print">
      {meeting !== null && <input type="hidden" name="meeting" value={meeting} />}
      <PlacesField chosen={asked.places} people={asked.people} unknownCity={unknownCity} />
      <label>
        {i18n.t('planner.from')}
        <input type="date" name="from" defaultValue={asked.from} required />
      </label>
      <label>
        {i18n.t('planner.days')}
        <input type="number" name="days" min={1} max={14} defaultValue={asked.days} required />
      </label>
      <label>
        {i18n.t('planner.minutes')}
        <input
          type="number"
          name="minutes"
          min={1}
          max={1440}
          defaultValue={asked.minutes}
          required
        />
      </label>
      <label>
        {i18n.t('planner.rank')}
        <select name="rank" defaultValue={asked.rank}>
          <option value="total">{i18n.t('planner.rank-total')}</option>
          <option value="worst">{i18n.t('planner.rank-worst')}</option>
        </select>
      </label>
      <button className="button">{i18n.t('planner.find')}</button>
    </form>
  )
}
