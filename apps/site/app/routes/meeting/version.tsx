import { redirect } from '@remix-run/node'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod'
import { answered, api, found } from '../../api.server'
import { Breadcrumbs } from '../../components/frame/breadcrumbs'
import { PhaseMark } from '../../components/phase-mark'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf, markOf } from '../../i18n/i18n'
import { refuse } from '../../refuse.server'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { toPastVersion } from './past-version'
import { Decisions, Documents, KeyFacts, Objectives, Outcomes, ShortProgramme } from './sections'

const NumberSchema = z.coerce.number<string>().int().positive()

export async function loader({ params, request }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const slug = params['slug'] ?? ''
  const number = NumberSchema.safeParse(params['number']).data ?? refuse(404)
  const published = found(await answered(api.meetings.get(slug)))
  if (number === published.release.number)
    return redirect(i18n.path(`/meetings/${encodeURIComponent(slug)}`))
  const past = found(await answered(api.meetings.releases.get(slug, number)))
  return toPastVersion(i18n, published, past, visitorZoneOf(request).zone)
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const i18n = i18nAt(location.pathname)
  const title = data ? `${data.meeting.shortName} · ${data.name}` : i18n.t('updates.title')
  return [...pageMeta(i18n, title), { name: 'robots', content: 'noindex' }]
}

/** A version of a meeting as it was, without anything that people can do. */
export default function VersionPage() {
  const i18n = useI18n()
  const { path, name, note, summary, meeting, programme } = useLoaderData<typeof loader>()
  const { phase } = meeting
  return (
    <div className="plain-page">
      <Breadcrumbs list={{ path, name: meeting.shortName }} page={name} />
      <h1 {...markOf(i18n, meeting.nameLanguage)}>{meeting.shortName}</h1>
      <p className="aside-note" role="status">
        <b>{name}.</b> {note} <a href={path}>{i18n.t('updates.open-current')}</a> ·{' '}
        <a href={`${path}/updates`}>{i18n.t('updates.all')}</a>
      </p>
      <p className="when">
        {phase.tone === 'off' && <PhaseMark phase={phase} />}{' '}
        {summary.map((part, index) => (
          <span key={part}>
            {index > 0 && ' · '}
            <bdi>{part}</bdi>
          </span>
        ))}
      </p>
      <Outcomes meeting={meeting} />
      <Decisions meeting={meeting} />
      <KeyFacts facts={meeting.facts} isWide />
      <Objectives meeting={meeting} />
      <ShortProgramme programme={programme} path={path} isPast={false} />
      <Documents meeting={meeting} all={null} />
    </div>
  )
}
