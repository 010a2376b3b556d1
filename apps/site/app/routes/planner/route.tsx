import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { now } from '../../clock.server'
import { Crumbs } from '../../components/crumbs'
import { PlacesField } from '../../components/places-field'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { wordsAt, wordsOf } from '../../words/words'
import { HeatMap } from './heat-map'
import { toPlannerView } from './planner-view'
import type { PlannerAsked, SlotView } from './planner-view'

export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const given = { today: now().slice(0, 10), yours: visitorZoneOf(request).zone }
  return toPlannerView(wordsOf(request), searchParams, given)
}

export const meta: MetaFunction = ({ location }) => {
  const words = wordsAt(location.pathname)
  return pageMeta(words, words.say('planner.title'))
}

export default function PlannerPage() {
  const words = useWords()
  const { asked, mistakes, slots, heat } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <Crumbs
        list={{ path: words.path('/times'), name: words.say('layout.nav-times') }}
        page={words.say('planner.title')}
      />
      <h1>{words.say('planner.title')}</h1>
      <p className="lead">{words.say('planner.lead')}</p>
      {mistakes.map((mistake) => (
        <p key={mistake} className="aside-note bad" role="alert">
          {mistake}
        </p>
      ))}
      <PlannerForm asked={asked} />
      {heat.length > 0 && <HeatMap rows={heat} />}
      {slots.length > 0 && <Ranking slots={slots} />}
    </div>
  )
}

function PlannerForm({ asked }: { asked: PlannerAsked }) {
  const words = useWords()
  return (
    <form className="fields no-print">
      <PlacesField chosen={asked.places} />
      <label>
        {words.say('planner.from')}
        <input type="date" name="from" defaultValue={asked.from} required />
      </label>
      <label>
        {words.say('planner.days')}
        <input type="number" name="days" min={1} max={14} defaultValue={asked.days} required />
      </label>
      <label>
        {words.say('planner.minutes')}
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
        {words.say('planner.rank')}
        <select name="rank" defaultValue={asked.rank}>
          <option value="total">{words.say('planner.rank-total')}</option>
          <option value="worst">{words.say('planner.rank-worst')}</option>
        </select>
      </label>
      <button className="button">{words.say('planner.find')}</button>
    </form>
  )
}

function Ranking({ slots }: { slots: readonly SlotView[] }) {
  const words = useWords()
  return (
    <section aria-labelledby="ranking">
      <h2 id="ranking">{words.say('planner.ranking')}</h2>
      <ol className="slots">
        {slots.map(({ starts, worst, places }) => (
          <li key={starts}>
            <details>
              <summary>
                <b>{words.say('planner.starts', { time: starts })}</b>{' '}
                <span className="soft">{words.say('planner.worst', { place: worst })}</span>
              </summary>
              <table className="around">
                <thead>
                  <tr>
                    <th scope="col">{words.say('times.place')}</th>
                    <th scope="col">{words.say('planner.starts-there')}</th>
                    <th scope="col">{words.say('times.outside-working-hours')}</th>
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
