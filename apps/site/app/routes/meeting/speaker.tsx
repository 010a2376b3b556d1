import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answered, api, found } from '../../api.server'
import { now } from '../../clock.server'
import { Breadcrumbs } from '../../components/frame/breadcrumbs'
import { Face } from '../../components/face'
import { TitleText } from '../../components/lists/title-text'
import { env } from '../../env.server'
import { describeShortName } from '../../i18n/describe-meeting'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import { languageOfText, localize } from '../../letters/localize'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { toTimetable } from '../../programme/programme-view'
import { toSpeakerViews } from '../../programme/speakers-view'
import { visitorZoneOf } from '../../times/visitor-zone.server'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const published = found(await answered(api.meetings.get(params['slug'] ?? '')))
  const { meeting } = localize(i18n, published.meeting)
  const speakers = toSpeakerViews(i18n, published, env.PUBLIC_API_URL)
  const speaker = found(speakers.find(({ id }) => id === params['speaker']))
  const programme = meeting.programme.filter((session) =>
    session.speakers.some(({ speaker: id }) => id === speaker.id),
  )
  const viewer = { zone: visitorZoneOf(request).zone, now: now() }
  return {
    speaker,
    path: i18n.path(`/meetings/${encodeURIComponent(published.slug)}`),
    meeting: describeShortName(i18n, meeting),
    sessions: toTimetable(i18n, { ...meeting, programme }, viewer, ({ id, title, speakers }) => ({
      id,
      title,
      language: languageOfText(i18n, meeting, ({ sessions }) => sessions?.[id]?.title),
      roles: speakers
        .filter(({ speaker: one }) => one === speaker.id)
        .map(({ role }) => i18n.t(`programme.role-${role}`)),
    })),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, data?.speaker.name ?? i18n.t('programme.speakers'))
}

export default function SpeakerPage() {
  const i18n = useI18n()
  const { speaker, path, meeting, sessions } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <Breadcrumbs list={{ path, name: meeting }} page={speaker.name} />
      <div className="speaker-head">
        <Face photograph={speaker.photograph} initials={speaker.initials} size={112} />
        <div>
          <h1>
            <bdi>{speaker.name}</bdi>
          </h1>
          {speaker.details !== '' && (
            <p className="lead">
              <bdi>{speaker.details}</bdi>
            </p>
          )}
        </div>
      </div>
      {speaker.biography.map((part, index) => (
        <p key={index} dir="auto" className="biography">
          {part}
        </p>
      ))}
      {sessions.days.length > 0 && (
        <section id="sessions" data-fresh aria-labelledby="sessions-title">
          <h2 id="sessions-title">{i18n.t('programme.speaker-sessions')}</h2>
          {sessions.clock !== null && (
            <p className="soft">{i18n.t('programme.shown-zone', sessions.clock)}</p>
          )}
          <ul className="rows">
            {sessions.days.flatMap((day) =>
              day.sessions.map(({ id, title, language, roles, startTime, endTime }) => (
                <li key={id}>
                  <span className="soft">
                    <time dateTime={day.iso}>{i18n.shortDate(day.iso)}</time>{' '}
                    <span className="num">
                      {startTime}–{endTime}
                    </span>
                  </span>
                  <p>
                    <a href={`${path}#session-${id}`}>
                      <TitleText title={title} language={language} />
                    </a>{' '}
                    <span className="soft">{i18n.list(roles)}</span>
                  </p>
                </li>
              )),
            )}
          </ul>
        </section>
      )}
    </div>
  )
}
