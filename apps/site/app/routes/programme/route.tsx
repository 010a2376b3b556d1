import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { toSchemaOrg } from '@u4ssc/domain/meetings'
import { now } from '../../clock.server'
import { env } from '../../env.server'
import { Breadcrumbs } from '../../components/frame/breadcrumbs'
import { NewVersionNotice } from '../../components/frame/new-version-notice'
import { OfflineCopy } from '../../components/frame/offline-copy'
import { ChangeTimeZone } from '../../components/change-time-zone'
import { AlreadyRegistered, JoinNow } from '../../registration/registered-person'
import { rememberedMeetings } from '../../registration/remembered.server'
import { toRegistrationView } from '../../registration/registration-view'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import { localize } from '../../letters/localize'
import { findFirstSchedule } from '../meeting/surroundings.server'
import { loadProgramme } from './load-programme.server'
import { Sessions } from './sessions'

export async function loader(request: LoaderFunctionArgs) {
  const { programme, published, visitor } = await loadProgramme(request)
  const { slug, meeting } = published
  const i18n = i18nOf(request.request)
  const page = i18n.path(`/meetings/${encodeURIComponent(slug)}`)
  return {
    event: toSchemaOrg(
      localize(i18n, meeting).meeting,
      env.PUBLIC_SITE_URL + page,
      published.registrationStatus,
      await findFirstSchedule(published),
    ),
    release: published.release.number,
    programme,
    ownZone: meeting.schedule.zone,
    registration: toRegistrationView(i18n, published, {
      yours: visitor.zone,
      now: now(),
      email: null,
      remembered: rememberedMeetings(request.request, now()),
    }),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const i18n = i18nAt(location.pathname)
  const page = data
    ? i18n.t('programme.of', { meeting: data.programme.shortName })
    : i18n.t('programme.title')
  const own = pageMeta(i18n, page)
  return data ? [...own, { 'script:ld+json': data.event }] : own
}

export default function ProgrammePage() {
  const i18n = useI18n()
  const { programme, ownZone, release, registration } = useLoaderData<typeof loader>()
  const path = i18n.path(`/meetings/${encodeURIComponent(programme.slug)}`)
  return (
    <div className="plain-page">
      <Breadcrumbs list={{ path, name: programme.shortName }} page={i18n.t('programme.title')} />
      <NewVersionNotice meeting={programme.slug} release={release} />
      <h1>{i18n.t('programme.of', { meeting: programme.shortName })}</h1>
      {registration.canJoin ? (
        <JoinNow registration={registration} />
      ) : (
        <AlreadyRegistered own={registration.own} />
      )}
      {programme.days.length === 0 ? (
        <p>{i18n.t('programme.none')}</p>
      ) : (
        <>
          <div id="clock" data-fresh>
            <Clock programme={programme} ownZone={ownZone} />
          </div>
          {ownZone !== null && <ChangeTimeZone />}
          <div id="sessions" data-fresh data-changes-in={programme.changesInSeconds}>
            <Sessions programme={programme} path={path} />
          </div>
          <Versions path={path} />
        </>
      )}
      <OfflineCopy />
    </div>
  )
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function Clock({ programme: { clock }, ownZone }: Pick<Loaded, 'programme' | 'ownZone'>) {
  const i18n = useI18n()
  if (clock === null) return <p className="aside-note">{i18n.t('programme.no-zone')}</p>
  return (
    <p className="soft">
      {i18n.t('programme.shown-zone', clock)}{' '}
      {ownZone !== null && clock.zone !== ownZone && (
        <a className="no-print" href={`?zone=${encodeURIComponent(ownZone)}`}>
          {i18n.t('programme.meeting-zone')}
        </a>
      )}
    </p>
  )
}

function Versions({ path }: { path: string }) {
  const i18n = useI18n()
  return (
    <p className="no-print">
      <a href={`${path}/programme.txt`}>{i18n.t('programme.as-text')}</a>
      {' · '}
      <a href={`${path}/programme.csv`}>{i18n.t('programme.as-csv')}</a>
    </p>
  )
}
