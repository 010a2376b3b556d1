import { data } from '@remix-run/node'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { toSchemaOrg } from '@u4ssc/domain/meetings'
import { answered, api, found } from '../../api.server'
import { SharedViews } from '../../api-cache/shared-views'
import { now } from '../../clock.server'
import { Breadcrumbs } from '../../components/frame/breadcrumbs'
import { OfflineCopy } from '../../components/frame/offline-copy'
import { Neighbours } from '../../components/neighbours'
import { NewVersionNotice } from '../../components/frame/new-version-notice'
import { env } from '../../env.server'
import { rememberedMeetings } from '../../registration/remembered.server'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { answerEligibility } from '../../eligibility/answer-eligibility.server'
import { CanIAttend } from '../../eligibility/can-i-attend'
import { cookieOfAttending } from '../../eligibility/remember-attending.server'
import { toPracticalItems } from '../../meetings/practical-view'
import { toRoomsNow } from '../../programme/rooms-now'
import { RoomCards } from '../../registration/room-cards'
import { toSpeakerViews } from '../../programme/speakers-view'
import { findCorrectionsTo } from './find-corrections.server'
import { feedsOf } from './feeds.server'
import { startOfMeetingDay, toLiveUpdates } from './live-updates'
import { toMeetingView } from './meeting-view'
import type { MeetingView } from './meeting-view'
import { toNoticesView } from './notices-view'
import { toProceedingsView } from './proceedings-view'
import { renderMarkdown } from '../../i18n/render-markdown'
import { languageOfText, localize } from '../../letters/localize'
import {
  About,
  Decisions,
  DaysOfMeeting,
  Deadlines,
  Documents,
  Follow,
  Hero,
  KeyFacts,
  Live,
  Notices,
  NowAndNext,
  Objectives,
  Outcomes,
  Practical,
  ProceedingsNote,
  RecordingLink,
  Sections,
  ShortProgramme,
  Speakers,
  Updates,
  toNowAndNext,
  toShortProgramme,
} from './sections'
import { hasProgramme, isSparse, sectionsOf } from './sections-of-page'
import { isAttendanceOpen } from '../../times/phase-view'
import { toParticipantCountView } from '../participants/participants-view'
import { findParticipantCount, findSurroundings, toSurroundingsView } from './surroundings.server'
import { changesSinceVisit } from './since-visit.server'
import { feedLink, oEmbedLink, pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf, type I18n } from '../../i18n/i18n'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const published = found(await answered(api.meetings.get(params['slug'] ?? '')))
  const { zone } = visitorZoneOf(request)
  const [seen, around, eligibility, corrections, notices, counted] = await Promise.all([
    changesSinceVisit(i18n, published, request),
    findSurroundings(published),
    answerEligibility(i18n, published, request),
    findCorrectionsTo(i18n, published),
    answered(api.notices.listOnPage(published.slug)),
    findParticipantCount(published),
  ])
  const remembered = rememberedMeetings(request, now())
  const records = { published, around, zone, now: now(), corrections, remembered }
  const variant = [i18n.language, zone, remembered.has(published.slug)].join(' ')
  const page = pages.of(published, variant, records.now, () => toPage(i18n, records))
  const headers = new Headers()
  for (const cookie of [seen.cookie, cookieOfAttending(request)])
    if (cookie !== null) headers.append('Set-Cookie', cookie)
  const own = published.meeting.language
  const hasEnded = page.meeting.phase.phase === 'ended'
  const start = startOfMeetingDay(published.meeting, records.now)
  const { today, ...others } = toNoticesView(i18n, notices, { own, hasEnded, start })
  const releases = around.releases?.items ?? []
  const day = start === null ? null : { start, notices: today, releases, zone }
  return data(
    {
      ...page,
      changes: seen.changes,
      eligibility,
      notices: others,
      participantCount: counted && toParticipantCountView(i18n, counted).words,
      live: day && toLiveUpdates(i18n, published.meeting, day),
    },
    { headers },
  )
}

interface Records {
  readonly published: PublishedMeeting
  readonly around: Awaited<ReturnType<typeof findSurroundings>>
  readonly zone: string | null
  readonly now: string
  readonly corrections: Awaited<ReturnType<typeof findCorrectionsTo>>
  readonly remembered: ReadonlySet<string>
}

const pages = new SharedViews<ReturnType<typeof toPage>>()

/** Returns the data of the page besides what belongs to one visitor. */
function toPage(i18n: I18n, { published, around, zone, now, corrections, remembered }: Records) {
  const surroundings = toSurroundingsView(i18n, published, around, { yours: zone, now })
  const path = i18n.path(`/meetings/${encodeURIComponent(published.slug)}`)
  const { first, reason } = surroundings
  const visit = { yours: zone, now, first, reason, ...corrections, remembered }
  const meeting = toMeetingView(i18n, published, visit)
  const feeds = feedsOf(i18n, published)
  const programme = toShortProgramme(i18n, published, { zone, now })
  const ownZone = zone ?? published.meeting.schedule.zone
  const { updates, previous, following } = surroundings
  return {
    previous,
    following,
    // Includes the sessions of the programme page as structured data
    event: toSchemaOrg(
      { ...localize(i18n, published.meeting).meeting, programme: [] },
      env.PUBLIC_SITE_URL + path,
      published.registrationStatus,
      first,
    ),
    meeting,
    proceedings: toProceedingsView(i18n, published, env.PUBLIC_API_URL),
    updates,
    feeds,
    path,
    programme,
    about: toAbout(i18n, published),
    recording: published.meeting.recording?.url ?? null,
    rooms: canJoinHere(meeting) ? toRoomsNow(programme, now) : [],
    nowAndNext: toNowAndNext(programme, now),
    practical: toPracticalItems(i18n, published, ownZone, now),
    speakers: toSpeakerViews(i18n, published, env.PUBLIC_API_URL),
  }
}

/** Whether a person remembered on this device can join now. */
function canJoinHere({ registration: { canJoin, join } }: MeetingView): boolean {
  return canJoin && join !== null
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const i18n = i18nAt(location.pathname)
  if (!data) return pageMeta(i18n, i18n.t('meetings.title'))
  const { feeds, meeting, event } = data
  const own = pageMeta(i18n, meeting.shortName, aboutMeeting(meeting))
  return [
    ...own,
    oEmbedLink(feeds.oEmbed, meeting.title),
    feedLink('application/atom+xml', feeds.atom),
    feedLink('application/feed+json', feeds.json),
    { 'script:ld+json': event },
  ]
}

/** Returns when and what the meeting is, for search engines and previews. */
function aboutMeeting({ when, lead }: Pick<MeetingView, 'when' | 'lead'>): string {
  return [when.date?.words ?? '', lead].filter((part) => part !== '').join(' · ')
}

/** Returns description and image; only images of the platform are loaded. */
function toAbout(i18n: I18n, published: PublishedMeeting) {
  const { description, image } = localize(i18n, published.meeting).meeting
  return {
    html: description ? renderMarkdown(description) : null,
    language: languageOfText(i18n, published.meeting, (texts) => texts.description),
    image: image?.url.startsWith(`${env.PUBLIC_API_URL}/`) === true ? image : null,
  }
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

export default function MeetingPage() {
  const i18n = useI18n()
  const loaded = useLoaderData<typeof loader>()
  const { meeting } = loaded
  const hasRooms = loaded.rooms.length > 0
  const isInSession = ['in-session', 'between-sittings'].includes(meeting.phase.phase)
  return (
    <>
      <Breadcrumbs
        list={{ path: i18n.path('/meetings'), name: i18n.t('meetings.title') }}
        page={meeting.shortName}
      />
      <NewVersionNotice meeting={meeting.slug} release={meeting.releaseNumber} />
      <noscript>
        <img src={`${loaded.path}/seen/${meeting.releaseNumber}`} alt="" width="1" height="1" />
      </noscript>
      <article>
        <Hero
          meeting={meeting}
          changes={loaded.changes}
          calendar={loaded.feeds.calendar}
          participantCount={loaded.participantCount}
          rooms={hasRooms ? <RoomsToJoin loaded={loaded} /> : null}
        />
        {isInSession && !hasRooms && <NowAndNext view={loaded.nowAndNext} />}
        <Live live={loaded.live} path={loaded.path} />
        <Notices notices={loaded.notices} />
        <Sections sections={sectionsOf(i18n, loaded)} />
        <div className={isSparse(loaded) ? 'columns split sparse' : 'columns split'}>
          <div>
            <Main loaded={loaded} />
          </div>
          <Further loaded={loaded} />
          <aside aria-label={i18n.t('meeting.key-facts')}>
            <Updates
              updates={loaded.updates}
              page={`${loaded.path}/updates`}
              release={meeting.release}
            />
            <Follow slug={meeting.slug} feeds={loaded.feeds} />
            {hasProgramme(loaded) && <KeyFacts facts={meeting.facts} isWide={false} />}
          </aside>
        </div>
      </article>
      <Neighbours previous={loaded.previous} following={loaded.following} />
      <OfflineCopy />
    </>
  )
}

interface PartProps {
  readonly loaded: Loaded
}

function RoomsToJoin({ loaded: { meeting, rooms, programme } }: PartProps) {
  const { own, join } = meeting.registration
  if (own === null || join === null || programme.clock === null) return null
  const { place } = programme.clock
  const { changesInSeconds } = programme
  return <RoomCards {...{ rooms, place, join, own, changesInSeconds }} />
}

/** After the end, results come first. Without a programme, the key facts fill the column. */
function Main({ loaded }: PartProps) {
  const { meeting, eligibility, programme, path } = loaded
  const { phase } = meeting.phase
  const isPast = phase === 'ended'
  const isAsked = isAttendanceOpen(meeting.phase)
  return (
    <>
      <Outcomes meeting={meeting} />
      <Decisions meeting={meeting} />
      <RecordingLink url={loaded.recording} />
      <ProceedingsNote proceedings={loaded.proceedings} />
      {isPast && <Documents meeting={meeting} all={loaded.feeds.documents} />}
      {isAsked && (
        <CanIAttend
          eligibility={eligibility}
          register={meeting.registration.action?.href ?? null}
        />
      )}
      {isAsked && <Deadlines deadlines={meeting.deadlines} calendar={loaded.feeds.deadlines} />}
      <DaysOfMeeting when={meeting.when} />
      <About {...loaded.about} />
      <Objectives meeting={meeting} />
      {hasProgramme(loaded) ? (
        <ShortProgramme programme={programme} path={path} isPast={isPast} />
      ) : (
        <KeyFacts facts={meeting.facts} isWide />
      )}
    </>
  )
}

function Further({ loaded }: PartProps) {
  const i18n = useI18n()
  const { meeting, practical, speakers, path } = loaded
  const { phase } = meeting.phase
  const isPast = phase === 'ended'
  const isAwaited = !isPast && phase !== 'cancelled'
  const isEmpty =
    !hasProgramme(loaded) && speakers.length === 0 && meeting.record.papers.length === 0
  return (
    <div className="further">
      <Speakers speakers={speakers} path={path} />
      {!isPast && <Practical items={practical} />}
      {!isPast && <Documents meeting={meeting} all={loaded.feeds.documents} />}
      {isEmpty && isAwaited && <p className="soft nothing-yet">{i18n.t('meeting.nothing-yet')}</p>}
    </div>
  )
}
