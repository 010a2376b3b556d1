import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { MeetingSummary } from '@u4ssc/client/meetings'
import { answered, api } from '../../api.server'
import { now } from '../../clock.server'
import { CircularRows } from '../../components/lists/circular-rows'
import { MeetingRows } from '../../components/lists/meeting-rows'
import { SeriesLine } from '../../components/series-line'
import { attendanceAt } from '../../eligibility/attendance.server'
import { answerFor } from '../../eligibility/attendance'
import type { Attendance } from '../../eligibility/attendance'
import { AttendanceBar } from '../../eligibility/attendance-parts'
import { listInitiativeMeetings } from '../../lists/browse.server'
import { rememberedMeetings } from '../../registration/remembered.server'
import { RELEASES_READ } from '../../releases/latest-updates'
import { UpdateText } from '../../releases/update-text'
import { nextMeetingOf } from '../../times/next-meeting'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { toHomeView } from './home-view'
import type { HomeView } from './home-view'
import { NoNextMeeting, TheNextMeeting } from './next-meeting'
import type { NextWithReleases } from './updates-of-home'
import { WorldClocks } from './world-clocks'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'

const CIRCULARS_SHOWN = 5

export async function loader({ request }: LoaderFunctionArgs) {
  const visitor = visitorZoneOf(request)
  const [meetings, circulars] = await answered(
    Promise.all([api.meetings.browse(), api.circulars.list({ limit: CIRCULARS_SHOWN })]),
  )
  const at = now()
  const [next, initiative] = await Promise.all([
    findUpdated(nextMeetingOf(meetings.items, at)),
    meetings.pages === 1 ? meetings.items : listInitiativeMeetings(),
  ])
  const home = toHomeView(
    i18nOf(request),
    { meetings: meetings.items, circulars: circulars.items, next, initiative },
    { yours: visitor.zone, now: at, remembered: rememberedMeetings(request, at) },
  )
  return { home, attendance: attendanceAt(request, meetings.items) }
}

/** Returns a meeting with its releases; `null` if it has not been updated. */
async function findUpdated(next: MeetingSummary | undefined): Promise<NextWithReleases | null> {
  if (!next || next.release.number === 1) return null
  const [published, releases] = await answered(
    Promise.all([
      api.meetings.get(next.slug),
      api.meetings.releases.list(next.slug, { limit: RELEASES_READ }),
    ]),
  )
  return published ? { published, releases: releases.items } : null
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const i18n = i18nAt(location.pathname)
  const site = {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: i18n.t('layout.site-full-name'),
    alternateName: i18n.t('layout.site-name'),
    inLanguage: i18n.language,
  }
  return [
    ...pageMeta(i18n, i18n.t('home.title'), data?.home.about ?? ''),
    { 'script:ld+json': site },
  ]
}

export default function HomePage() {
  const i18n = useI18n()
  const { home, attendance } = useLoaderData<typeof loader>()
  return (
    <>
      <section className="intro" aria-labelledby="initiative">
        <h1 id="initiative">{i18n.t('layout.site-full-name')}</h1>
        <p>
          {home.about} <a href={i18n.path('/about')}>{i18n.t('about.title')}</a>
        </p>
      </section>
      <div className="next">
        {home.next ? (
          <TheNextMeeting next={home.next} verdict={answerFor(attendance, home.next.row.slug)} />
        ) : (
          <NoNextMeeting last={home.last} />
        )}
        <Updates updates={home.updates} />
      </div>
      <WorldClocks view={home.clocks} />
      <Line items={home.line} />
      <div className="halves">
        <Meetings home={home} attendance={attendance} />
        <Circulars rows={home.circulars} />
      </div>
    </>
  )
}

interface SectionHeadProps {
  readonly id: string
  readonly title: string
  readonly all: { readonly path: string; readonly words: string }
}

function SectionHead({ id, title, all: { path, words } }: SectionHeadProps) {
  const i18n = useI18n()
  return (
    <div className="section-head">
      <h2 id={id}>{title}</h2>
      <a href={i18n.path(path)}>{words}</a>
    </div>
  )
}

interface MeetingsProps {
  readonly home: HomeView
  readonly attendance: Attendance
}

/** Upcoming meetings after the next one; without any, the latest ones. */
function Meetings({ home: { upcoming, past }, attendance }: MeetingsProps) {
  const i18n = useI18n()
  const rows = upcoming.length > 0 ? upcoming : past
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="meetings">
      <SectionHead
        id="meetings"
        title={i18n.t(upcoming.length > 0 ? 'home.upcoming' : 'meetings.past')}
        all={{ path: '/meetings', words: i18n.t('home.all-meetings') }}
      />
      {upcoming.length > 0 && <AttendanceBar attendance={attendance} />}
      <div id="meeting-lists" data-fresh>
        <MeetingRows rows={rows} verdicts={attendance.verdicts} />
      </div>
      <p>
        <a href={i18n.path('/follow')}>{i18n.t('subscribe.title')}</a>
      </p>
    </section>
  )
}

function Circulars({ rows }: { rows: HomeView['circulars'] }) {
  const i18n = useI18n()
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="circulars">
      <SectionHead
        id="circulars"
        title={i18n.t('home.circulars')}
        all={{ path: '/circulars', words: i18n.t('home.all-circulars') }}
      />
      <CircularRows rows={rows} />
    </section>
  )
}

function Line({ items }: { items: HomeView['line'] }) {
  const i18n = useI18n()
  const [first] = items
  if (!first) return null
  return (
    <section className="line" aria-labelledby="line">
      <h2 id="line">{i18n.t('earlier.line', { year: first.when })}</h2>
      <SeriesLine items={items} />
    </section>
  )
}

function Updates({ updates }: { updates: HomeView['updates'] }) {
  const i18n = useI18n()
  if (updates.length === 0) return null
  return (
    <section aria-labelledby="updates">
      <h2 id="updates">{i18n.t('home.updates')}</h2>
      <ol className="changes" id="changes" data-fresh>
        {updates.map(({ on, href, ...line }) => (
          <li key={on + href + line.words}>
            <time dateTime={on}>{i18n.shortDate(on)}</time>{' '}
            <a href={href}>
              <UpdateText line={line} />
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
