import { data } from '@remix-run/node'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PublishedMeeting } from '@u4ssc/client'
import { toSchemaOrg } from '@u4ssc/domain/meetings'
import { answered, api, found } from '../../api.server'
import { now } from '../../clock.server'
import { Crumbs } from '../../components/crumbs'
import { NewRelease } from '../../components/new-release'
import { renderPart } from '../../components/part'
import { Places } from '../../components/places'
import { env } from '../../env.server'
import { Memory } from '../../memory'
import { pageData, viewOf } from '../../page-data'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { answerEligibility } from '../../eligibility/answer-eligibility.server'
import { MayICome } from '../../eligibility/may-i-come'
import { toProgrammeView } from '../../programme/programme-view'
import { Aside, toAside } from './aside'
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
import { startOfSecond } from '../../words/dates'
import { oEmbedLink, pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { wordsAt, wordsOf } from '../../words/words'
import type { Words } from '../../words/words'

/** Some tens of kilobytes each. */
const VIEWS_MAX = 200
const views = new Memory<ReturnType<typeof toPage>>(VIEWS_MAX)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const words = wordsOf(request)
  const published = found(await answered(api.findMeeting(params['slug'] ?? '')))
  const { zone } = visitorZoneOf(request)
  const [seen, around, eligibility, correctedIn] = await Promise.all([
    changesSinceVisit(words, published, request),
    findSurroundings(published),
    answerEligibility(words, published, request),
    findCorrectedIn(words, published),
  ])
  const second = startOfSecond(now())
  const page = views.recall(
    `${words.language} ${zone} ${published.slug}`,
    [published, around.meetings, around.releases, around.first, correctedIn, second],
    () => toPage(words, { published, around, zone, now: second, correctedIn }),
  )
  return data(pageData({ ...page, changes: seen.changes, eligibility }), {
    headers: { 'Set-Cookie': seen.cookie },
  })
}

interface Records {
  readonly published: PublishedMeeting
  readonly around: Awaited<ReturnType<typeof findSurroundings>>
  readonly zone: string | null
  readonly now: string
  readonly correctedIn: CorrectedIn | undefined
}

/** All that visitors of one place, who come in the same second, see alike. */
function toPage(words: Words, { published, around, zone, now, correctedIn }: Records) {
  const surroundings = toSurroundingsView(words, published, around, zone)
  const path = words.path(`/meetings/${encodeURIComponent(published.slug)}`)
  const visit = { yours: zone, now, first: surroundings.first, correctedIn }
  const meeting = toMeetingView(words, published, visit)
  const feeds = feedsOf(words, published.slug, published.meeting.title)
  const { changed, previous, following } = surroundings
  return {
    previous,
    following,
    // Its sessions stand on the page of the programme, for those who read such data too
    event: toSchemaOrg(
      { ...published.meeting, programme: [], joining: null },
      env.PUBLIC_SITE_URL + path,
      published.registrationStatus,
    ),
    meeting,
    places: renderPart(words, <Places when={meeting.when} />),
    proceedings: toProceedingsView(words, published, env.PUBLIC_API_URL),
    aside: toAside(words, { meeting, changed, feeds }),
    calendar: feeds.calendar,
    oEmbed: feeds.oEmbed,
    programme: toShortProgramme(
      words,
      toProgrammeView(words, published, { zone, now, chosen: [] }),
      path,
    ),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const words = wordsAt(location.pathname)
  if (!data) return pageMeta(words, words.say('meetings.title'))
  const { oEmbed, meeting, event } = viewOf(data)
  const own = pageMeta(words, meeting.title)
  return [...own, oEmbedLink(oEmbed, meeting.title), { 'script:ld+json': event }]
}

export default function MeetingPage() {
  const words = useWords()
  const loaded = viewOf(useLoaderData<typeof loader>())
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
        <Hero
          meeting={meeting}
          places={loaded.places}
          changes={loaded.changes}
          calendar={loaded.calendar}
        />
        <div className="columns">
          <div>
            {phase !== 'cancelled' && (
              <MayICome eligibility={eligibility} isPast={phase === 'ended'} />
            )}
            <Objectives meeting={meeting} />
            <Decisions meeting={meeting} />
            <ShortProgramme programme={loaded.programme} />
            <Documents meeting={meeting} />
            <ProceedingsNote proceedings={loaded.proceedings} />
          </div>
          <Aside html={loaded.aside} />
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
