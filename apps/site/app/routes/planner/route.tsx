import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { now } from '../../clock.server'
import { Breadcrumbs } from '../../components/frame/breadcrumbs'
import { PlacesField } from '../../components/places-field'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import { HeatMap } from './heat-map'
import { toPlannerView } from './planner-view'
import type { PlannerAsked, SlotView } from './planner-view'

export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const given = { today: now().slice(0, 10), yours: visitorZoneOf(request).zone }
  return toPlannerView(i18nOf(request), searchParams, given)
}

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('planner.title'))
}

export default function PlannerPage() {
  const i18n = useI18n()
  const { asked, unknownCity, mistakes, slots, heat } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <Breadcrumbs
        list={{ path: i18n.path('/times'), name: i18n.t('layout.nav-times') }}
        page={i18n.t('planner.title')}
      />
      <h1>{i18n.t('planner.title')}</h1>
      <p className="lead">{i18n.t('planner.lead')}</p>
      {mistakes.map((mistake) => (
        <p key={mistake} className="aside-note bad" role="alert">
          {mistake}
        </p>
      ))}
      <PlannerForm asked={asked} unknownCity={unknownCity} />
      {heat.length > 0 && <HeatMap rows={heat} />}
      {slots.length > 0 && <Ranking slots={slots} />}
    </div>
  )
}

interface PlannerFormProps {
  readonly asked: PlannerAsked
  readonly unknownCity: string | null
}

function PlannerForm({ asked, unknownCity }: PlannerFormProps) {
  const i18n = useI18n()
  return (
    <form className="fields no-print">
      <PlacesField chosen={asked.places} unknownCity={unknownCity} />
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

function Ranking({ slots }: { slots: readonly SlotView[] }) {
  const i18n = useI18n()
  return (
    <section aria-labelledby="ranking">
      <h2 id="ranking">{i18n.t('planner.ranking')}</h2>
      <ol className="slots">
        {slots.map(({ starts, worst, places }) => (
          <li key={starts}>
            <details>
              <summary>
                <b>{i18n.t('planner.starts', { time: starts })}</b>{' '}
                <span className="soft">{i18n.t('planner.worst', { place: worst })}</span>
              </summary>
              <table className="around">
                <thead>
                  <tr>
                    <th scope="col">{i18n.t('times.place')}</th>
                    <th scope="col">{i18n.t('planner.starts-there')}</th>
                    <th scope="col">{i18n.t('times.outside-working-hours')}</th>
                  </tr>
                </thead>
                <tbody>
                  {places.map((place) => (
                    <tr key={place.name}>
                      <th scope="row">
                        <bdi>{place.name}</bdi>
                      </th>
                      <td>{place.starts}</td>
                      <td>{place.asks}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </details>
          </li>
        ))}
      </ol>
    </section>
  )
}
