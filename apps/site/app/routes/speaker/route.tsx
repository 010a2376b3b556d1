import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { OwnSpeaking } from '@u4ssc/client/speakers'
import { ResultNote } from '../../components/result-note'
import { directApi } from '../../api.server'
import { fieldsIn, valueOf } from '../../registration/form-fields'
import { byLink, tokenIn } from '../../registration/actions/personal-link.server'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import { actAsSpeaker } from './act-as-speaker.server'
import { Answer, Sessions } from './answer'
import { Biography, Files } from './materials'
import type { SpeakerSession } from './speaker-view'
import { toSpeakerSessions } from './speaker-view'

interface Opened {
  readonly token: string
  readonly own: OwnSpeaking
  readonly sessions: readonly SpeakerSession[]
  /** What was just sent, and whether it was accepted. */
  readonly saved: string | null
  readonly refused: string | null
}

export async function loader({ request }: LoaderFunctionArgs) {
  const token = tokenIn(request)
  const own = token === null ? null : await byLink(directApi.speakers.own.get(token))
  if (token === null || own === null)
    return data<Opened | null>(null, { status: token === null ? 200 : 403 })
  const sessions = toSpeakerSessions(i18nOf(request), own, visitorZoneOf(request).zone)
  const { searchParams } = new URL(request.url)
  const [saved, refused] = [searchParams.get('saved'), searchParams.get('bad')]
  return data<Opened | null>({ token, own, sessions, saved, refused })
}

export async function action({ request }: ActionFunctionArgs) {
  const i18n = i18nOf(request)
  const fields = fieldsIn(await request.formData())
  const notDone = await actAsSpeaker(i18n, fields)
  if (notDone !== null) return data(notDone, { status: 422 })
  const query = new URLSearchParams({ token: valueOf(fields, 'token'), saved: 'yes' })
  return redirect(`${i18n.path('/speaker')}?${query}`, 303)
}

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('speaker.title'))
}

export default function SpeakerPage() {
  const i18n = useI18n()
  const opened = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <h1>{i18n.t('speaker.title')}</h1>
      {opened === null ? <p>{i18n.t('speaker.bad')}</p> : <Page opened={opened} />}
    </div>
  )
}

function Page({ opened }: { readonly opened: Opened }) {
  const i18n = useI18n()
  const { token, own, sessions, saved, refused } = opened
  const notDone = useActionData<typeof action>()
  const isBad = refused !== null || notDone !== undefined
  return (
    <>
      <p className="lead">
        <bdi>{own.name}</bdi>
        {' · '}
        <a href={i18n.path(`/meetings/${encodeURIComponent(own.meeting)}`)}>
          <bdi>{own.title}</bdi>
        </a>
      </p>
      {!own.open && <p className="aside-note">{i18n.t('speaker.closed')}</p>}
      {refused !== null && <ResultNote tone="bad">{i18n.t('speaker.file-bad')}</ResultNote>}
      {saved !== null && !isBad && <ResultNote tone="good">{i18n.t('speaker.saved')}</ResultNote>}
      <Sessions sessions={sessions} isProvisional={own.provisional} />
      <Answer token={token} own={own} />
      {own.open && <p className="soft">{i18n.t('speaker.review-note')}</p>}
      <Biography
        token={token}
        own={own}
        typed={notDone === undefined ? null : valueOf(notDone.fields, 'text')}
        problems={notDone?.problems ?? []}
      />
      <Files token={token} own={own} kind="photograph" sessions={[]} />
      <Files token={token} own={own} kind="slides" sessions={sessions} />
    </>
  )
}
