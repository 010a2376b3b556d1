import { lazy, Suspense, useState } from 'react'
import type { MeetingSummary } from '@u4ssc/client/meetings'
import type { MeetingOverview } from '@u4ssc/client/platform'
import { REGISTRATION_STATES } from '@u4ssc/client/registrations'
import { Card } from '../../../components/panel'
import { Loading } from '../../../components/feedback/loading'
import { describeDay } from '../../../clock-format'
import { Loaded } from '../../../components/feedback/loaded'
import { SelectField } from '../../../components/forms/select-field'
import { say } from '../../../components/language/say'
import { useMeetingOverview } from '../../../subjects/meetings/use-meeting-overview'
import { useMeetings } from '../../../subjects/registrations/queries'
import { meetingToShow } from '../../../subjects/meetings/meeting-to-show'

type Weeks = NonNullable<MeetingOverview['registrations']>['weeks']

/** Loaded on demand, because the charts are larger than the rest of the page. */
const WeekChart = lazy(async () => ({ default: (await import('./week-chart')).WeekChart }))

/** Registrations of one meeting per week, by state, as a chart and a table. */
export function RegistrationWeeks() {
  return (
    <Card title={say('overview.weeks')}>
      <div className="body">
        <Loaded query={useMeetings()}>
          {(meetings) => <WeeksOfMeetings meetings={meetings} />}
        </Loaded>
      </div>
    </Card>
  )
}

function WeeksOfMeetings({ meetings }: { readonly meetings: readonly MeetingSummary[] }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const shown = chosen ?? meetingToShow(meetings) ?? ''
  const overview = useMeetingOverview(shown)
  const weeks = overview?.registrations?.weeks ?? []
  if (shown === '') return <p className="soft">{say('overview.noRegistrations')}</p>
  return (
    <>
      <SelectField
        label={say('registrations.filter-meeting')}
        options={meetings.map(({ slug, meeting }) => ({ value: slug, label: meeting.title }))}
        value={shown}
        onChange={(event) => setChosen(event.target.value)}
      />
      {weeks.length > 0 && <WeekFigures weeks={weeks} />}
      {overview && weeks.length === 0 && <p className="soft">{say('overview.noRegistrations')}</p>}
    </>
  )
}

function WeekFigures({ weeks }: { readonly weeks: Weeks }) {
  const peopleIn = (states: Weeks[number]['states'], state: string) =>
    states.find(({ key }) => key === state)?.people ?? 0
  const states = REGISTRATION_STATES.filter((state) =>
    weeks.some((week) => peopleIn(week.states, state) > 0),
  )
  const rows = weeks.map((week) => ({
    name: describeDay(week.startsOn),
    counts: states.map((state) => peopleIn(week.states, state)),
  }))
  const labels = states.map((state) => say(`registrations.state-${state}`))
  return (
    <>
      <Suspense fallback={<Loading />}>
        <WeekChart labels={labels} rows={rows} />
      </Suspense>
      <details>
        <summary>{say('overview.asTable')}</summary>
        <div className="scroll">
          <table className="list wide">
            <thead>
              <tr>
                <th scope="col">{say('overview.week')}</th>
                {labels.map((label) => (
                  <th key={label} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, counts }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {counts.map((count, index) => (
                    <td key={labels[index]} className="num">
                      {count}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  )
}
