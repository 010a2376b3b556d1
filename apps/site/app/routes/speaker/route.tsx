import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { OwnSpeaking } from '@u4ssc/client'
import { directApi } from '../../api.server'
import { fieldsIn, valueOf } from '../../registration/form-fields'
import { byLink, tokenIn } from '../../registration/personal-link.server'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { wordsAt, wordsOf } from '../../words/words'
import { actAsSpeaker } from './act-as-speaker.server'
import { Answer, Sessions } from './answer'
import { Biography, Files } from './materials'
import type { SpeakerSession } from './speaker-view'
import { toSpeakerSessions } from './speaker-view'

interface Opened {
  readonly token: string
  readonly own: OwnSpeaking
  readonly sessions: readonly SpeakerSession[]
  /** What was just sent, and taken or refused. */
  readonly saved: string | null
  readonly refused: string | null
}

export async function loader({ request }: LoaderFunctionArgs) {
  const token = tokenIn(request)
  const own = token === null ? null : await byLink(directApi.ownSpeaking(token))
  if (token === null || own === null)
    return data<Opened | null>(null, { status: token === null ? 200 : 403 })
  const sessions = toSpeakerSessions(wordsOf(request), own, visitorZoneOf(request).zone)
  const { searchParams } = new URL(request.url)
  const [saved, refused] = [searchParams.get('saved'), searchParams.get('bad')]
  return data<Opened | null>({ token, own, sessions, saved, refused })
}

export async function action({ request }: ActionFunctionArgs) {
  const words = wordsOf(request)
  const fields = fieldsIn(await request.formData())
  const notDone = await actAsSpeaker(words, fields)
  if (notDone !== null) return data(notDone, { status: 422 })
  const query = new URLSearchParams({ token: valueOf(fields, 'token'), saved: 'yes' })
  return redirect(`${words.path('/speaker')}?${query}`, 303)
}

export const meta: MetaFunction = ({ location }) => {
  const words = wordsAt(location.pathname)
  return pageMeta(words, words.say('speaker.title'))
}

export default function SpeakerPage() {
  const words = useWords()
  const opened = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <h1>{words.say('speaker.title')}</h1>
      {opened === null ? <p>{words.say('speaker.bad')}</p> : <Page opened={opened} />}
    </div>
  )
}

function Page({ opened }: { readonly opened: Opened }) {
  const words = useWords()
  const { token, own, sessions, saved, refused } = opened
  const notDone = useActionData<typeof action>()
  const isBad = refused !== null || notDone !== undefined
  return (
    <>
      <p className="lead">
        <bdi>{own.name}</bdi>
        {' · '}
        <a href={words.path(`/meetings/${encodeURIComponent(own.meeting)}`)}>
          <bdi>{own.title}</bdi>
        </a>
      </p>
      {!own.open && <p className="aside-note">{words.say('speaker.closed')}</p>}
      {refused !== null && (
        <p className="aside-note bad" role="alert">
          {words.say('speaker.file-bad')}
        </p>
      )}
      {saved !== null && !isBad && (
        <p className="aside-note good" role="status">
          {words.say('speaker.saved')}
        </p>
      )}
      <Sessions sessions={sessions} isProvisional={own.provisional} />
      <Answer token={token} own={own} />
      {own.open && <p className="soft">{words.say('speaker.review-note')}</p>}
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
