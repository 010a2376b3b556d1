import { data } from '@remix-run/node'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { toSchemaOrg } from '@u4ssc/domain/meetings'
import { answered, api, found } from '../../api.server'
import { now } from '../../clock.server'
import { Breadcrumbs } from '../../components/breadcrumbs'
import { NewVersionNotice } from '../../components/new-version-notice'
import { env } from '../../env.server'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { answerEligibility } from '../../eligibility/answer-eligibility.server'
import { CanIAttend } from '../../eligibility/can-i-attend'
import { Aside } from './aside'
import { findCorrectedIn } from './find-corrections.server'
import type { CorrectedIn } from './find-corrections.server'
import { feedsOf } from './feeds.server'
import { Hero } from './hero'
import { toMeetingView } from './meeting-view'
import type { Neighbour } from './neighbours'
import { toProceedingsView } from './proceedings-view'
import { Decisions, Documents, Objectives, ProceedingsNote } from './record'
import { findSurroundings, toSurroundingsView } from './surroundings.server'
import { changesSinceVisit } from './since-visit.server'
import { ShortProgramme, toShortProgramme } from './short-programme'
import { oEmbedLink, pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import type { I18n } from '../../i18n/i18n'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const published = found(await answered(api.meetings.get(params['slug'] ?? '')))
  const { zone } = visitorZoneOf(request)
  const [seen, around, eligibility, correctedIn] = await Promise.all([
    changesSinceVisit(i18n, published, request),
    findSurroundings(published),
    answerEligibility(i18n, published, request),
    findCorrectedIn(i18n, published),
  ])
  const page = toPage(i18n, { published, around, zone, now: now(), correctedIn })
  return data(
    { ...page, changes: seen.changes, eligibility },
    { headers: { 'Set-Cookie': seen.cookie } },
  )
}

interface Records {
  readonly published: PublishedMeeting
  readonly around: Awaited<ReturnType<typeof findSurroundings>>
  readonly zone: string | null
  readonly now: string
  readonly correctedIn: CorrectedIn | undefined
}

/** Returns the data of the page besides what belongs to one visitor. */
function toPage(i18n: I18n, { published, around, zone, now, correctedIn }: Records) {
  const surroundings = toSurroundingsView(i18n, published, around, zone)
  const path = i18n.path(`/meetings/${encodeURIComponent(published.slug)}`)
  const visit = { yours: zone, now, first: surroundings.first, correctedIn }
  const meeting = toMeetingView(i18n, published, visit)
  const feeds = feedsOf(i18n, published.slug, published.meeting.title)
  const { changed, previous, following } = surroundings
  return {
    previous,
    following,
    // Includes the sessions of the programme page as structured data
    event: toSchemaOrg(
      { ...published.meeting, programme: [], joining: null },
      env.PUBLIC_SITE_URL + path,
      published.registrationStatus,
    ),
    meeting,
    proceedings: toProceedingsView(i18n, published, env.PUBLIC_API_URL),
    changed,
    feeds,
    path,
    programme: toShortProgramme(i18n, published, { zone, now }),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const i18n = i18nAt(location.pathname)
  if (!data) return pageMeta(i18n, i18n.t('meetings.title'))
  const { feeds, meeting, event } = data
  const own = pageMeta(i18n, meeting.title)
  return [...own, oEmbedLink(feeds.oEmbed, meeting.title), { 'script:ld+json': event }]
}

export default function MeetingPage() {
  const i18n = useI18n()
  const loaded = useLoaderData<typeof loader>()
  const { meeting, eligibility } = loaded
  const { phase } = meeting.phase
  return (
    <>
      <Breadcrumbs
        list={{ path: i18n.path('/meetings'), name: i18n.t('meetings.title') }}
        page={meeting.shortName}
      />
      <NewVersionNotice meeting={meeting.slug} release={meeting.releaseNumber} />
      <article>
        <Hero meeting={meeting} changes={loaded.changes} calendar={loaded.feeds.calendar} />
        <div className="columns">
          <div>
            {phase !== 'cancelled' && (
              <CanIAttend eligibility={eligibility} isPast={phase === 'ended'} />
            )}
            <Objectives meeting={meeting} />
            <Decisions meeting={meeting} />
            <ShortProgramme programme={loaded.programme} path={loaded.path} />
            <Documents meeting={meeting} />
            <ProceedingsNote proceedings={loaded.proceedings} />
          </div>
          <Aside meeting={meeting} changed={loaded.changed} feeds={loaded.feeds} />
        </div>
      </article>
      <Neighbours previous={loaded.previous} following={loaded.following} />
    </>
  )
}

interface NeighboursProps {
  readonly previous: Neighbour | null
  readonly following: Neighbour | null
}

function Neighbours({ previous, following }: NeighboursProps) {
  const i18n = useI18n()
  if (previous === null && following === null) return null
  return (
    <nav className="neighbours no-print" aria-label={i18n.t('meeting.series-label')}>
      {previous && (
        <a href={previous.href} rel="prev">
          <small>{i18n.t('meeting.previous')}</small> {previous.name}
        </a>
      )}
      {following && (
        <a href={following.href} rel="next">
          <small>{i18n.t('meeting.following')}</small> {following.name}
        </a>
      )}
    </nav>
  )
}
