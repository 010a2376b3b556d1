import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answered, api, found } from '../../api.server'
import { DayPartsLegend } from '../../components/day-parts-legend'
import { DayStrip } from '../../components/day-strip'
import { PlacesField } from '../../components/places-field'
import { meetingChoices } from '../../times/meeting-choices.server'
import { placesAsked } from '../../times/places-asked'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import { toTimesRows } from './times-view'
import type { TimesRow } from './times-view'

export async function loader({ request }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const { searchParams } = new URL(request.url)
  const yours = visitorZoneOf(request).zone
  const { zones, unknownCity } = placesAsked(i18n, searchParams, yours)
  const meetings = await meetingChoices(i18n)
  const slug = searchParams.get('meeting') ?? meetings[0]?.slug ?? null
  const published = slug === null ? null : found(await answered(api.meetings.get(slug)))
  return {
    meetings,
    slug,
    zones,
    unknownCity,
    rows: published === null ? [] : toTimesRows(i18n, published.meeting, { zones, yours }),
  }
}

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('times.title'))
}

export default function TimesPage() {
  const i18n = useI18n()
  const { meetings, slug, zones, unknownCity, rows } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <h1>{i18n.t('times.title')}</h1>
      <p className="lead">
        {i18n.t('times.lead')}{' '}
        <a
          href={i18n.path(
            `/times/planner${slug === null ? '' : `?meeting=${encodeURIComponent(slug)}`}`,
          )}
        >
          {i18n.t('planner.title')}
        </a>
      </p>
      {slug === null ? (
        <p>{i18n.t('meetings.none')}</p>
      ) : (
        <MeetingInCities {...{ meetings, slug, zones, unknownCity, rows }} />
      )}
    </div>
  )
}

type InCitiesProps = ReturnType<typeof useLoaderData<typeof loader>>

function MeetingInCities({ meetings, slug, zones, unknownCity, rows }: InCitiesProps) {
  const i18n = useI18n()
  return (
    <>
      <form className="fields no-print">
        <label>
          {i18n.t('eligibility.meeting')}
          <select name="meeting" defaultValue={slug ?? undefined}>
            {meetings.map((meeting) => (
              <option key={meeting.slug} value={meeting.slug}>
                {meeting.name}
              </option>
            ))}
          </select>
        </label>
        <PlacesField chosen={zones} unknownCity={unknownCity} />
        <button className="button quiet">{i18n.t('time-zone.show')}</button>
      </form>
      {rows.length === 0 ? (
        <p className="aside-note">{i18n.t('dates.no-zone')}</p>
      ) : (
        <div id="table" data-fresh>
          <DayPartsLegend />
          <TimesTable rows={rows} />
        </div>
      )}
    </>
  )
}

function TimesTable({ rows }: { rows: readonly TimesRow[] }) {
  const i18n = useI18n()
  return (
    <table className="around">
      <thead>
        <tr>
          <th scope="col">{i18n.t('times.place')}</th>
          <th scope="col">{i18n.t('times.local-time')}</th>
          <th scope="col">{i18n.t('times.outside-working-hours')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ zone, name, isYours, days, bars, cost }) => (
          <tr key={zone} className={isYours ? 'yours' : undefined}>
            <th scope="row">
              <bdi>{name}</bdi> {isYours && <small>{i18n.t('dates.your-place')}</small>}
            </th>
            <td>
              {days.map((day) => (
                <span key={day} className="day">
                  {day}
                </span>
              ))}
              {bars.length > 0 && <DayStrip bars={bars} />}
            </td>
            <td>{cost}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
