import { data } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answered, api, directApi } from '../../api.server'
import { fieldsIn, valueOf } from '../../registration/form-fields'
import { localize } from '../../letters/localize'
import { byLink, tokenIn } from '../../registration/actions/personal-link.server'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf, markOf } from '../../i18n/i18n'
import { ResultNote } from '../../components/result-note'

export async function loader({ request }: LoaderFunctionArgs) {
  return { token: tokenIn(request), meeting: await findTitle(request) }
}

/** Returns the title of the meeting that the link in the email names. */
async function findTitle(request: Request) {
  const slug = new URL(request.url).searchParams.get('meeting')
  const published = slug === null ? undefined : await answered(api.meetings.get(slug))
  if (!published) return null
  const { meeting, language } = localize(i18nOf(request), published.meeting)
  return { title: meeting.title, language }
}

/** Only the button confirms, because email scanners follow links. */
export async function action({ request }: ActionFunctionArgs) {
  const token = valueOf(fieldsIn(await request.formData()), 'token')
  const subscribed = await byLink(directApi.subscriptions.confirm({ token }))
  return data({ subscribed }, { status: subscribed === null ? 403 : 200 })
}

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('subscribe.confirm-title'))
}

export default function ConfirmFollowingPage() {
  const i18n = useI18n()
  const { token, meeting } = useLoaderData<typeof loader>()
  const done = useActionData<typeof action>()
  const subscribed = done?.subscribed ?? null
  return (
    <div className="plain-page">
      <h1>{i18n.t(subscribed === null ? 'subscribe.confirm-title' : 'subscribe.done')}</h1>
      {meeting !== null && (
        <p className="lead">
          <bdi {...markOf(i18n, meeting.language)}>{meeting.title}</bdi>
        </p>
      )}
      {subscribed === null ? (
        <ConfirmByLink
          token={token}
          isBad={done !== undefined}
          what={i18n.t('subscribe.confirm-text')}
        />
      ) : (
        <SubscribedMeeting meeting={subscribed.meeting} />
      )}
    </div>
  )
}

function SubscribedMeeting({ meeting }: { meeting: string | null }) {
  const i18n = useI18n()
  return (
    <>
      <p className="aside-note good">{i18n.t('subscribe.done-text')}</p>
      {meeting !== null && (
        <p>
          <a href={i18n.path(`/meetings/${encodeURIComponent(meeting)}`)}>
            {i18n.t('subscribe.meeting')}
          </a>
        </p>
      )}
    </>
  )
}

interface ConfirmProps {
  readonly token: string | null
  readonly isBad: boolean
  readonly what: string
}

/** Confirmation button behind a link in an email, or the problem with the link. */
function ConfirmByLink({ token, isBad, what }: ConfirmProps) {
  const i18n = useI18n()
  if (isBad) return <ResultNote tone="bad">{i18n.t('registration.link-bad')}</ResultNote>
  if (token === null) return <p>{i18n.t('registration.link-none')}</p>
  return (
    <form method="post">
      <p>{what}</p>
      <input type="hidden" name="token" value={token} />
      <button className="button">{i18n.t('registration.confirm')}</button>
    </form>
  )
}
