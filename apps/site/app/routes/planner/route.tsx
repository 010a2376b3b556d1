import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answered, api, found } from '../../api.server'
import { now } from '../../clock.server'
import { Breadcrumbs } from '../../components/frame/breadcrumbs'
import { PlacesField } from '../../components/places-field'
import { meetingChoices } from '../../times/meeting-choices.server'
import type { MeetingChoice } from '../../times/order-choices'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import { Grid } from './grid'
import { toPlannerView } from './planner-view'
import type { PlannerView } from './planner-view'
import { StartTimes } from './start-times'

/** Choices in the form besides "another meeting". */
const MEETINGS_SHOWN = 8

export async function loader({ request }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const { pathname, searchParams } = new URL(request.url)
  const meetings = await meetingChoices(i18n)
  const asked = searchParams.get('meeting')
  // An empty value is another meeting, which is not announced
  const slug = asked ?? meetings[0]?.slug ?? ''
  const published = slug === '' ? null : found(await answered(api.meetings.get(slug)))
  const planner = toPlannerView(i18n, searchParams, {
    today: now().slice(0, 10),
    yours: visitorZoneOf(request).zone,
    schedule: published?.meeting.schedule,
  })
  const { places, people, ...rest } = planner.asked
  const link = new URLSearchParams({ ...rest, meeting: slug, of: slug })
  for (const [index, place] of places.entries()) {
    link.append('place', place)
    link.append('people', String(people[index] ?? 1))
  }
  const shown = meetings.filter((each, index) => index < MEETINGS_SHOWN || each.slug === slug)
  return { ...planner, slug, meetings: shown, link: `${pathname}?${link.toString()}` }
}

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('planner.title'), i18n.t('planner.lead'))
}

export default function PlannerPage() {
  const i18n = useI18n()
  const { slug, meetings, link, ...view } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <Breadcrumbs
        list={{ path: i18n.path('/times'), name: i18n.t('layout.nav-times') }}
        page={i18n.t('planner.title')}
      />
      <h1>{i18n.t('planner.title')}</h1>
      <p className="lead">{i18n.t('planner.lead')}</p>
      {view.mistakes.map((mistake) => (
        <p key={mistake} className="aside-note bad" role="alert">
          {mistake}
        </p>
      ))}
      <PlannerForm view={view} slug={slug} meetings={meetings} />
      {view.rows.length > 0 && <StartTimes view={view} />}
      {view.grid && <Grid grid={view.grid} place={view.place} />}
      <p className="no-print">
        <a href={link} rel="nofollow">
          {i18n.t('planner.link')}
        </a>
      </p>
    </div>
  )
}

interface PlannerFormProps {
  readonly view: PlannerView
  readonly slug: string
  readonly meetings: readonly MeetingChoice[]
}

function PlannerForm({ view: { asked, unknownCity }, slug, meetings }: PlannerFormProps) {
  const i18n = useI18n()
  return (
    <form className="fields no-print">
      {/* Date and duration below are those of this meeting */}
      <input type="hidden" name="of" value={slug} />
      <input type="hidden" name="rank" value={asked.rank} />
      <label>
        {i18n.t('eligibility.meeting')}
        <select name="meeting" defaultValue={slug}>
          {meetings.map((meeting) => (
            <option key={meeting.slug} value={meeting.slug}>
              {meeting.name}
            </option>
          ))}
          <option value="">{i18n.t('planner.another')}</option>
        </select>
      </label>
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
      <button className="button">{i18n.t('planner.find')}</button>
      <details className="refine" open={unknownCity !== null}>
        <summary>{i18n.t('planner.cities', { count: asked.places.length })}</summary>
        <PlacesField chosen={asked.places} people={asked.people} unknownCity={unknownCity} />
      </details>
    </form>
  )
}
