import { data } from '@remix-run/node'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { toSchemaOrg } from '@u4ssc/domain/meetings'
import { answered, api, found } from '../../api.server'
import { now } from '../../clock.server'
import { Crumbs } from '../../components/crumbs'
import { NewRelease } from '../../components/new-release'
import { env } from '../../env.server'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { answerEligibility } from '../../eligibility/answer-eligibility.server'
import { MayICome } from '../../eligibility/may-i-come'
import { toProgrammeView } from '../../programme/programme-view'
import { findFormIfReachable } from '../../registration/find-form.server'
import { Aside } from './aside'
import { feedsOf } from './feeds.server'
import { Hero } from './hero'
import { toMeetingView } from './meeting-view'
import type { Neighbour } from './neighbours'
import { Decisions, Documents, Objectives } from './record'
import { findSurroundings } from './surroundings.server'
import { changesSinceVisit } from './since-visit.server'
import { ShortProgramme } from './short-programme'
import { pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { wordsAt, wordsOf } from '../../words/words'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const words = wordsOf(request)
  const published = found(await answered(api.findMeeting(params['slug'] ?? '')))
  const visitor = visitorZoneOf(request)
  const path = words.path(`/meetings/${encodeURIComponent(published.slug)}`)
  const [seen, form, surroundings, eligibility] = await Promise.all([
    changesSinceVisit(words, published, request),
    findFormIfReachable(published.slug),
    findSurroundings(words, published),
    answerEligibility(words, published, request),
  ])
  const visit = { yours: visitor.zone, now: now(), form, first: surroundings.first }
  const answer = {
    path,
    ...surroundings,
    changes: seen.changes,
    // Its sessions stand on the page of the programme, for those who read such data too
    event: toSchemaOrg(
      { ...published.meeting, programme: [], joining: null },
      env.PUBLIC_SITE_URL + path,
    ),
    meeting: toMeetingView(words, published, visit),
    programme: toProgrammeView(words, published, {
      zone: visitor.zone,
      now: visit.now,
      chosen: [],
    }),
    feeds: feedsOf(words, published.slug, published.meeting.title),
    eligibility,
  }
  return data(answer, { headers: { 'Set-Cookie': seen.cookie } })
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const words = wordsAt(location.pathname)
  const own = pageMeta(words, data?.meeting.title ?? words.say('meetings.title'))
  return data ? [...own, { 'script:ld+json': data.event }] : own
}

export default function MeetingPage() {
  const words = useWords()
  const loaded = useLoaderData<typeof loader>()
  const { meeting, eligibility } = loaded
  const { phase } = meeting.phase
  return (
    <>
      <Crumbs
        list={{ path: words.path('/meetings'), name: words.say('meetings.title') }}
        page={meeting.shortName}
      />
      <NewRelease meeting={meeting.slug} release={meeting.releaseNumber} />
      <article>
        <Hero meeting={meeting} changes={loaded.changes} calendar={loaded.feeds.calendar} />
        <div className="columns">
          <div>
            {phase !== 'cancelled' && (
              <MayICome eligibility={eligibility} isPast={phase === 'ended'} />
            )}
            <Objectives meeting={meeting} />
            <Decisions meeting={meeting} />
            <ShortProgramme programme={loaded.programme} path={loaded.path} />
            <Documents meeting={meeting} />
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
  const words = useWords()
  if (previous === null && following === null) return null
  return (
    <nav className="neighbours no-print" aria-label={words.say('meeting.series-label')}>
      {previous && (
        <a href={previous.href} rel="prev">
          <small>{words.say('meeting.previous')}</small> {previous.name}
        </a>
      )}
      {following && (
        <a href={following.href} rel="next">
          <small>{words.say('meeting.following')}</small> {following.name}
        </a>
      )}
    </nav>
  )
}
