import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listPlaces, placeName } from '../../times/places'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt } from '../../i18n/i18n'
import { readPageBehind } from '../../page-behind'

export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  return {
    zone: visitorZoneOf(request).zone,
    behind: readPageBehind(searchParams.get('page'), { fields: ['zone'], otherwise: '/times' }),
  }
}

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('time-zone.change'))
}

export default function PlacePage() {
  const i18n = useI18n()
  const { zone, behind } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <h1>{i18n.t('time-zone.change')}</h1>
      <p className="lead">{i18n.t('time-zone.lead')}</p>
      <form className="fields" action={i18n.path(behind.path)}>
        {behind.kept.map(([name, value]) => (
          <input key={name + value} type="hidden" name={name} value={value} />
        ))}
        <Zones chosen={zone} />
        <button className="button">{i18n.t('time-zone.change')}</button>
      </form>
    </div>
  )
}

function Zones({ chosen }: { chosen: string | null }) {
  const i18n = useI18n()
  const groups = listPlaces(i18n)
  const isListed = groups.some(({ places }) => places.some(({ zone }) => zone === chosen))
  return (
    <label>
      {i18n.t('time-zone.label')}
      <select name="zone" defaultValue={chosen ?? 'UTC'}>
        {chosen !== null && !isListed && <option value={chosen}>{placeName(i18n, chosen)}</option>}
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
