import { registrations } from '@u4ssc/client/contract'
import { lazy, Suspense } from 'react'
import { countryName } from '@u4ssc/domain/words/languages'
import { CapacitySchema } from '@u4ssc/domain'
import { AttendanceModeSchema } from '@u4ssc/client/registrations'
import type { RegistrationFigures, Tally } from '@u4ssc/client/registrations'
import { Loading } from '../../components/feedback/loading'
import { useRead } from '../../components/api/operations'
import { wording } from '../../components/language/language'
import { Loaded } from '../../components/feedback/loaded'
import { say } from '../../components/language/say'
import { RegionSchema, tallyRegions } from './regions'

const MAX_ROWS = 12

/** Loaded on demand, because the charts are larger than the rest of the page. */
const TallyChart = lazy(async () => ({ default: (await import('./tally-chart')).TallyChart }))

/** Shows the registrations of a meeting by region, country, capacity and attendance. */
export function RegistrationCharts({ meeting }: { readonly meeting: string }) {
  return (
    <Loaded query={useRead(registrations.count, { meeting })}>
      {(figures) => <Figures figures={figures} />}
    </Loaded>
  )
}

function Figures({ figures }: { figures: RegistrationFigures }) {
  const { countries, capacities, modes } = figures
  if (countries.length === 0) return <p className="empty">{say('overview.noRegistrations')}</p>
  return (
    <div className="figures">
      <Figure
        title={say('overview.byRegion')}
        rows={tallyRegions(countries)}
        nameOf={(region) => say(`overview.region-${RegionSchema.parse(region)}`)}
      />
      <Figure
        title={say('overview.byCountry')}
        rows={countries}
        nameOf={(country) => countryName(country, wording)}
      />
      <Figure
        title={say('overview.byCapacity')}
        rows={capacities}
        nameOf={(capacity) => say(`registrations.capacity-${CapacitySchema.parse(capacity)}`)}
      />
      <Figure
        title={say('overview.byMode')}
        rows={modes}
        nameOf={(mode) => say(`registrations.mode-${AttendanceModeSchema.parse(mode)}`)}
      />
    </div>
  )
}

interface FigureProps {
  readonly title: string
  readonly rows: Tally
  readonly nameOf: (key: string) => string
}

function Figure({ title, rows, nameOf }: FigureProps) {
  const named = rows.map(({ key, people }) => ({ name: nameOf(key), people }))
  return (
    <figure>
      <figcaption>
        <h3>{title}</h3>
      </figcaption>
      <Suspense fallback={<Loading />}>
        <TallyChart rows={named.slice(0, MAX_ROWS)} />
      </Suspense>
      <details>
        <summary>{say('overview.asTable')}</summary>
        <table className="list wide">
          <thead>
            <tr>
              <th scope="col">{title}</th>
              <th scope="col">{say('overview.people')}</th>
            </tr>
          </thead>
          <tbody>
            {named.map(({ name, people }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="num">{people}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
