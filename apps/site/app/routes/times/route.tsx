import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answered, api, found } from '../../api.server'
import { DayStrip } from '../../components/day-strip'
import { PlacesField } from '../../components/places-field'
import { meetingChoices } from '../../times/meeting-choices.server'
import { placesAsked } from '../../times/places-asked'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { wordsAt, wordsOf } from '../../words/words'
import { toTimesRows } from './times-view'
import type { TimesRow } from './times-view'

export async function loader({ request }: LoaderFunctionArgs) {
  const words = wordsOf(request)
  const { searchParams } = new URL(request.url)
  const yours = visitorZoneOf(request).zone
  const zones = placesAsked(searchParams, yours)
  const meetings = await meetingChoices(words)
  const slug = searchParams.get('meeting') ?? meetings[0]?.slug ?? null
  const published = slug === null ? null : found(await answered(api.findMeeting(slug)))
  return {
    meetings,
    slug,
    zones,
    rows: published === null ? [] : toTimesRows(words, published.meeting, { zones, yours }),
  }
}

export const meta: MetaFunction = ({ location }) => {
  const words = wordsAt(location.pathname)
  return pageMeta(words, words.say('times.title'))
}

export default function TimesPage() {
  const words = useWords()
  const { meetings, slug, zones, rows } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <h1>{words.say('times.title')}</h1>
      <p className="lead">
        {words.say('times.lead')}{' '}
        <a href={words.path('/times/planner')}>{words.say('planner.title')}</a>
      </p>
      <form className="fields no-print">
        <label>
          {words.say('eligibility.meeting')}
          <select name="meeting" defaultValue={slug ?? undefined}>
            {meetings.map((meeting) => (
              <option key={meeting.slug} value={meeting.slug}>
                {meeting.name}
              </option>
            ))}
          </select>
        </label>
        <PlacesField chosen={zones} />
        <button className="button quiet">{words.say('time-zone.show')}</button>
      </form>
      {rows.length === 0 ? (
        <p className="aside-note">{words.say('dates.no-zone')}</p>
      ) : (
        <div id="table" data-fresh>
          <TimesTable rows={rows} />
        </div>
      )}
    </div>
  )
}

function TimesTable({ rows }: { rows: readonly TimesRow[] }) {
  const words = useWords()
  return (
    <table className="around">
      <thead>
        <tr>
          <th scope="col">{words.say('times.place')}</th>
          <th scope="col">{words.say('times.local-time')}</th>
          <th scope="col">{words.say('times.outside-working-hours')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ zone, name, isYours, days, bars, cost }) => (
          <tr key={zone} className={isYours ? 'yours' : undefined}>
            <th scope="row">
              <bdi>{name}</bdi> {isYours && <small>{words.say('dates.your-place')}</small>}
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
