import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listPlaces, placeName } from '../../times/places'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { wordsAt } from '../../words/words'
import { readPageBehind } from './page-behind'

export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  return {
    zone: visitorZoneOf(request).zone,
    behind: readPageBehind(searchParams.get('page')),
  }
}

export const meta: MetaFunction = ({ location }) => {
  const words = wordsAt(location.pathname)
  return pageMeta(words, words.say('time-zone.change'))
}

export default function PlacePage() {
  const words = useWords()
  const { zone, behind } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <h1>{words.say('time-zone.change')}</h1>
      <p className="lead">{words.say('time-zone.lead')}</p>
      <form className="fields" action={words.path(behind.path)}>
        {behind.kept.map(([name, value]) => (
          <input key={name + value} type="hidden" name={name} value={value} />
        ))}
        <Zones chosen={zone} />
        <button className="button">{words.say('time-zone.change')}</button>
      </form>
    </div>
  )
}

function Zones({ chosen }: { chosen: string | null }) {
  const words = useWords()
  const groups = listPlaces(words)
  const isListed = groups.some(({ places }) => places.some(({ zone }) => zone === chosen))
  return (
    <label>
      {words.say('time-zone.label')}
      <select name="zone" defaultValue={chosen ?? 'UTC'}>
        {chosen !== null && !isListed && <option value={chosen}>{placeName(words, chosen)}</option>}
        {groups.map(({ region, places }) => (
          <optgroup key={region} label={region}>
            {places.map(({ zone, name }) => (
              <option key={zone} value={zone}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
