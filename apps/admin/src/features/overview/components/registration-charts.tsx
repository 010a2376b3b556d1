import { lazy, Suspense, useState } from 'react'
import type { ReactNode } from 'react'
import { countryName, describeDate } from '@u4ssc/domain/words/languages'
import { CapacitySchema } from '@u4ssc/domain'
import { AttendanceModeSchema } from '@u4ssc/client/registrations'
import type { RegistrationFigures, Tally } from '@u4ssc/client/registrations'
import { describeDay } from '../../../clock-format'
import { wording } from '../../../components/language/language'
import { Loaded } from '../../../components/feedback/loaded'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { useMeetings } from '../../registrations/queries'
import { registrationDays } from '../registration-days'
import { useFigures } from '../queries'
import { RegionSchema, tallyRegions } from '../regions'

const MAX_ROWS = 12

/** Loaded on demand, because the charts are larger than the rest of the page. */
const TallyChart = lazy(async () => ({ default: (await import('./tally-chart')).TallyChart }))

/** Shows registrations over time, by country, capacity and attendance, as charts and tables. */
export function RegistrationCharts() {
  const [meeting, setMeeting] = useState('')
  const meetings = useMeetings().data ?? []
  return (
    <section className="part" aria-labelledby="figures">
      <h2 id="figures">{say('registrations.title')}</h2>
      <div className="filters">
        <SelectField
          label={say('registrations.filter-meeting')}
          any={say('registrations.filter-any')}
          options={meetings.map(({ slug, meeting: { title } }) => ({ value: slug, label: title }))}
          value={meeting}
          onChange={(event) => setMeeting(event.target.value)}
        />
      </div>
      <Loaded query={useFigures(meeting === '' ? undefined : meeting)}>
        {(figures) => <Figures figures={figures} />}
      </Loaded>
    </section>
  )
}

function Figures({ figures }: { figures: RegistrationFigures }) {
  const { days, countries, capacities, modes } = figures
  if (days.length === 0) return <p className="empty">{say('overview.noRegistrations')}</p>
  return (
    <div className="figures">
      <Figure
        title={say('overview.byDay')}
        rows={days}
        nameOf={(day) => describeDate(day, wording)}
        plot={
          <TallyChart
            as="columns"
            rows={registrationDays(days).map(({ key, people }) => ({
              name: describeDay(key),
              people,
            }))}
          />
        }
      />
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
        nameOf={(capacity) => wording.capacities[CapacitySchema.parse(capacity)]}
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
  /** Replaces the default of one bar per row. */
  readonly plot?: ReactNode
}

function Figure({ title, rows, nameOf, plot }: FigureProps) {
  const named = rows.map(({ key, people }) => ({ name: nameOf(key), people }))
  return (
    <figure>
      <figcaption>
        <h3>{title}</h3>
      </figcaption>
      <Suspense fallback={<p className="soft">{say('circulars.state-loading')}</p>}>
        {plot ?? <TallyChart as="rows" rows={named.slice(0, MAX_ROWS)} />}
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
