import { Fragment } from 'react'
import { data } from '@remix-run/node'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { toSchemaOrg } from '@u4ssc/domain/meetings'
import { answered, api, found } from '../../api.server'
import { now } from '../../clock.server'
import { ClauseChips } from '../../components/clause-chip'
import { Crumbs } from '../../components/crumbs'
import { PhaseMark } from '../../components/phase-mark'
import { PlaceForm } from '../../components/place-form'
import { Places } from '../../components/places'
import { env } from '../../env.server'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import type { VisitorZone } from '../../times/visitor-zone.server'
import { answerEligibility } from '../../eligibility/answer-eligibility.server'
import { MayICome } from '../../eligibility/may-i-come'
import { findFormIfReachable } from '../../registration/find-form.server'
import { toMeetingView } from './meeting-view'
import type { MeetingView } from './meeting-view'
import { changesSinceVisit } from './since-visit.server'
import { pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { markOf, wordsAt, wordsOf } from '../../words/words'

/** In characters: a title longer than this is set smaller. */
const LONG_TITLE = 100

export async function loader({ request, params }: LoaderFunctionArgs) {
  const words = wordsOf(request)
  const published = found(await answered(api.findMeeting(params['slug'] ?? '')))
  const visitor = visitorZoneOf(request)
  const pageUrl =
    env.PUBLIC_SITE_URL + words.path(`/meetings/${encodeURIComponent(published.slug)}`)
  const seen = await changesSinceVisit(words, published, request)
  const answer = {
    visitor,
    changes: seen.changes,
    event: toSchemaOrg({ ...published.meeting, joining: null }, pageUrl),
    meeting: toMeetingView(words, published, {
      yours: visitor.zone,
      now: now(),
      form: await findFormIfReachable(published.slug),
    }),
    eligibility: await answerEligibility(words, published, request),
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
  const { meeting, visitor, eligibility, changes } = useLoaderData<typeof loader>()
  const { phase } = meeting
  return (
    <>
      <Crumbs
        list={{ path: words.path('/meetings'), name: words.say('meetings.title') }}
        page={meeting.shortName}
      />
      <article>
        <header className="hero">
          <div>
            <p className="eyebrow" id="phase" data-fresh data-changes-in={phase.changesInSeconds}>
              <PhaseMark phase={phase} /> {meeting.kind.join(' · ')}
            </p>
            <h1
              className={meeting.title.length > LONG_TITLE ? 'long' : undefined}
              {...markOf(words, meeting.language)}
            >
              {meeting.title}
            </h1>
            <p className="when">
              <MeetingDate when={meeting.when} />
              <ClauseChips clauses={meeting.whenClauses} />
            </p>
            {meeting.notice !== null && <p className="aside-note bad">{meeting.notice}</p>}
            <SinceVisit changes={changes} />
            <Terms meeting={meeting} />
          </div>
          <When meeting={meeting} visitor={visitor} kept={eligibility.asked} />
        </header>
        <div className="columns">
          <div>
            {phase.phase !== 'cancelled' && (
              <MayICome eligibility={eligibility} isPast={phase.phase === 'ended'} />
            )}
            <Objectives meeting={meeting} />
          </div>
          <Facts meeting={meeting} />
        </div>
      </article>
    </>
  )
}

function SinceVisit({ changes }: { changes: readonly string[] }) {
  const words = useWords()
  if (changes.length === 0) return null
  return (
    <section className="aside-note no-print" aria-labelledby="since">
      <h2 id="since">{words.say('updates.since-visit')}</h2>
      <ul className="bullets">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </section>
  )
}

function MeetingDate({ when }: { when: MeetingView['when'] }) {
  const words = useWords()
  if (when.date === null) return <>{words.say('when.no-date')}</>
  return <time dateTime={when.date.iso}>{when.date.words}</time>
}

function Terms({ meeting: { action, registration, terms } }: { meeting: MeetingView }) {
  return (
    <div className="actions">
      {action && (
        <a className={action.main ? 'button' : 'button quiet'} href={action.href}>
          {action.words}
        </a>
      )}
      {registration !== null && <span className="soft">{registration}</span>}
      {terms.length > 0 && (
        <span className="soft">
          {terms.map(({ words, clauses }) => (
            <span key={words}>
              {words}
              <ClauseChips clauses={clauses} />{' '}
            </span>
          ))}
        </span>
      )}
    </div>
  )
}

interface WhenProps {
  readonly meeting: MeetingView
  readonly visitor: VisitorZone
  readonly kept: Readonly<Record<string, string>>
}

function When({ meeting: { when }, visitor, kept }: WhenProps) {
  const words = useWords()
  if (when.date === null) return null
  return (
    <figure id="when" data-fresh>
      {when.caption !== null && <figcaption>{when.caption}</figcaption>}
      {when.unzonedHours !== null && (
        <p className="num">{words.say('when.hours-unzoned', { hours: when.unzonedHours })}</p>
      )}
      <Places when={when} />
      {when.places.length > 0 && <PlaceForm visitor={visitor} kept={kept} />}
    </figure>
  )
}

function Objectives({ meeting }: { meeting: MeetingView }) {
  const words = useWords()
  if (meeting.objectives.length === 0) return null
  return (
    <section aria-labelledby="purpose">
      <h2>
        <span id="purpose">{words.say('meeting.purpose')}</span>
        <ClauseChips clauses={meeting.objectivesClauses} />
      </h2>
      <ul className="bullets" {...markOf(words, meeting.language)}>
        {meeting.objectives.map((objective) => (
          <li key={objective}>{objective}</li>
        ))}
      </ul>
    </section>
  )
}

function Facts({ meeting }: { meeting: MeetingView }) {
  const words = useWords()
  const path = words.path(`/meetings/${encodeURIComponent(meeting.slug)}`)
  return (
    <aside aria-labelledby="facts">
      <h2 id="facts">{words.say('meeting.facts')}</h2>
      <dl className="facts">
        {meeting.facts.map(({ label, parts, clauses }, index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd>
              {parts.map(({ words: part, href }, place) => (
                <Fragment key={part}>
                  {place > 0 && words.say('list.between')}
                  {href === null ? (
                    <bdi>{part}</bdi>
                  ) : (
                    <a href={href}>
                      <bdi>{part}</bdi>
                    </a>
                  )}
                </Fragment>
              ))}
              <ClauseChips clauses={clauses} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="soft">{meeting.release}</p>
      <p>
        <a href={`${path}/programme`}>{words.say('programme.title')}</a>
        {' · '}
        <a href={`${path}/updates`}>{words.say('updates.title')}</a>
        {' · '}
        <a href={words.path(`/follow?meeting=${encodeURIComponent(meeting.slug)}`)}>
          {words.say('follow.title')}
        </a>
      </p>
    </aside>
  )
}
