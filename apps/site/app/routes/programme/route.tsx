import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { toSchemaOrg } from '@u4ssc/domain/meetings'
import { now } from '../../clock.server'
import { env } from '../../env.server'
import { Crumbs } from '../../components/crumbs'
import { NewRelease } from '../../components/new-release'
import { AnotherPlace } from '../../components/another-place'
import { toSpeakerViews } from '../../programme/speakers-view'
import { AlreadyRegistered, JoinNow } from '../../registration/registered-person'
import { toRegistrationView } from '../../registration/registration-view'
import { pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { wordsAt, wordsOf } from '../../words/words'
import { loadProgramme } from './load-programme.server'
import { Sessions } from './sessions'
import { Speakers } from './speakers'

export async function loader(request: LoaderFunctionArgs) {
  const { programme, published, visitor } = await loadProgramme(request)
  const { slug, meeting } = published
  const words = wordsOf(request.request)
  const page = words.path(`/meetings/${encodeURIComponent(slug)}`)
  return {
    event: toSchemaOrg(
      { ...meeting, joining: null },
      env.PUBLIC_SITE_URL + page,
      published.registrationStatus,
    ),
    release: published.release.number,
    programme,
    speakers: toSpeakerViews(meeting, words.language, env.PUBLIC_API_URL),
    ownZone: meeting.schedule.zone,
    registration: toRegistrationView(words, published, {
      yours: visitor.zone,
      now: now(),
      email: null,
    }),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const words = wordsAt(location.pathname)
  const page = data
    ? words.say('programme.of', { meeting: data.programme.shortName })
    : words.say('programme.title')
  const own = pageMeta(words, page)
  return data ? [...own, { 'script:ld+json': data.event }] : own
}

export default function ProgrammePage() {
  const words = useWords()
  const { programme, speakers, ownZone, release, registration } = useLoaderData<typeof loader>()
  const path = words.path(`/meetings/${encodeURIComponent(programme.slug)}`)
  return (
    <div className="plain-page">
      <Crumbs list={{ path, name: programme.shortName }} page={words.say('programme.title')} />
      <NewRelease meeting={programme.slug} release={release} />
      <h1>{words.say('programme.of', { meeting: programme.shortName })}</h1>
      {registration.canJoin ? (
        <JoinNow registration={registration} />
      ) : (
        <AlreadyRegistered own={registration.own} />
      )}
      {programme.days.length === 0 ? (
        <p>{words.say('programme.none')}</p>
      ) : (
        <>
          <Clock programme={programme} ownZone={ownZone} />
          {ownZone !== null && <AnotherPlace />}
          <div id="sessions" data-fresh data-changes-in={programme.changesInSeconds}>
            <Sessions programme={programme} path={path} />
          </div>
          <Versions path={path} />
          <Speakers speakers={speakers} />
        </>
      )}
      <Offline />
    </div>
  )
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function Clock({ programme: { clock }, ownZone }: Pick<Loaded, 'programme' | 'ownZone'>) {
  const words = useWords()
  if (clock === null) return <p className="aside-note">{words.say('programme.no-zone')}</p>
  return (
    <p className="soft">
      {words.say('programme.shown-zone', clock)}{' '}
      {ownZone !== null && clock.zone !== ownZone && (
        <a className="no-print" href={`?zone=${encodeURIComponent(ownZone)}`}>
          {words.say('programme.meeting-zone')}
        </a>
      )}
    </p>
  )
}

function Versions({ path }: { path: string }) {
  const words = useWords()
  return (
    <p className="no-print">
      <a href={`${path}/programme.txt`}>{words.say('programme.as-text')}</a>
      {' · '}
      <a href={`${path}/programme.csv`}>{words.say('programme.as-csv')}</a>
    </p>
  )
}

/** Shown by the script of the page, which keeps a copy in the browser. */
function Offline() {
  const words = useWords()
  return (
    <div className="no-print" data-offline aria-live="polite">
      <p className="aside-note" data-say="copy" hidden>
        {words.say('layout.offline-copy')}
      </p>
      <p className="soft" data-say="kept" hidden>
        {words.say('layout.offline-kept')}
      </p>
    </div>
  )
}
