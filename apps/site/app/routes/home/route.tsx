import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answered, api } from '../../api.server'
import { now } from '../../clock.server'
import { catalogueRows } from '../../catalogue/meeting-rows'
import { CatalogueMeetings } from '../../components/lists/catalogue-meetings'
import { CircularRows } from '../../components/lists/circular-rows'
import { MeetingRows } from '../../components/lists/meeting-rows'
import { attendanceAt } from '../../eligibility/attendance.server'
import type { Attendance } from '../../eligibility/attendance'
import { AttendanceBar } from '../../eligibility/attendance-parts'
import { listInitiativeMeetings } from '../../lists/browse.server'
import { rememberedMeetings } from '../../registration/remembered.server'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { toHomeView } from './home-view'
import type { HomeView } from './home-view'
import { NoNextMeeting, TheNextMeeting } from './next-meeting'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'

const CIRCULARS_SHOWN = 5
const SOURCED_SHOWN = 4

export async function loader({ request }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const visitor = visitorZoneOf(request)
  const [meetings, circulars] = await answered(
    Promise.all([api.meetings.browse(), api.circulars.list({ limit: CIRCULARS_SHOWN })]),
  )
  const given = { meetings: meetings.items, circulars: circulars.items }
  const remembered = rememberedMeetings(request, now())
  const home = toHomeView(i18n, given, { yours: visitor.zone, now: now(), remembered })
  const published = meetings.pages === 1 ? meetings.items : await listInitiativeMeetings()
  const fromSources = catalogueRows(i18n, published).slice(0, SOURCED_SHOWN)
  return { home, fromSources, attendance: attendanceAt(request, meetings.items) }
}

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  const site = {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: i18n.t('layout.site-full-name'),
    alternateName: i18n.t('layout.site-name'),
    inLanguage: i18n.language,
  }
  return [...pageMeta(i18n, i18n.t('home.title')), { 'script:ld+json': site }]
}

export default function HomePage() {
  const i18n = useI18n()
  const { home, fromSources, attendance } = useLoaderData<typeof loader>()
  return (
    <>
      <div className="next">
        {home.next ? <TheNextMeeting next={home.next} /> : <NoNextMeeting last={home.last} />}
        <Published items={home.published} />
      </div>
      <div className="halves">
        <section aria-labelledby="circulars">
          <h2 id="circulars">{i18n.t('home.circulars')}</h2>
          <CircularRows rows={home.circulars} />
          <p>
            <a href={i18n.path('/circulars')}>{i18n.t('home.all-circulars')}</a>
          </p>
        </section>
        <section aria-labelledby="meetings">
          <h2 id="meetings">{i18n.t('home.meetings')}</h2>
          <AttendanceBar attendance={attendance} />
          <div id="meeting-lists" data-fresh>
            <Meetings
              title={i18n.t('meetings.upcoming')}
              rows={home.upcoming}
              verdicts={attendance.verdicts}
            />
            <Meetings
              title={i18n.t('meetings.past')}
              rows={home.past}
              verdicts={attendance.verdicts}
            />
          </div>
          {fromSources.length > 0 && (
            <>
              <h3 className="list-title">{i18n.t('meetings.from-sources')}</h3>
              <CatalogueMeetings rows={fromSources} />
            </>
          )}
          <p>
            <a href={i18n.path('/meetings')}>{i18n.t('home.all-meetings')}</a>
            {' · '}
            <a href={i18n.path('/follow')}>{i18n.t('subscribe.title')}</a>
          </p>
        </section>
      </div>
    </>
  )
}

interface MeetingsProps extends Pick<Attendance, 'verdicts'> {
  readonly title: string
  readonly rows: HomeView['past']
}

function Meetings({ title, rows, verdicts }: MeetingsProps) {
  if (rows.length === 0) return null
  return (
    <>
      <h3 className="list-title">{title}</h3>
      <MeetingRows rows={rows} verdicts={verdicts} />
    </>
  )
}

function Published({ items }: { items: HomeView['published'] }) {
  const i18n = useI18n()
  if (items.length === 0) return null
  return (
    <section aria-labelledby="published">
      <h2 id="published">{i18n.t('home.updates')}</h2>
      <ol className="changes">
        {items.map(({ on, words: published, href }) => (
          <li key={on + href}>
            <time dateTime={on}>{i18n.shortDate(on)}</time> <a href={href}>{published}</a>
          </li>
        ))}
      </ol>
    </section>
  )
}
