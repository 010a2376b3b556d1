import { data } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { directApi } from '../../api.server'
import { ConfirmByLink } from '../../components/confirm-by-link'
import { fieldsIn, valueOf } from '../../registration/form-fields'
import { byLink, tokenIn } from '../../registration/personal-link.server'
import { pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { wordsAt } from '../../words/words'

export function loader({ request }: LoaderFunctionArgs) {
  return { token: tokenIn(request) }
}

/** Only the button confirms: programs that look into mails follow links as well. */
export async function action({ request }: ActionFunctionArgs) {
  const token = valueOf(fieldsIn(await request.formData()), 'token')
  const followed = await byLink(directApi.confirmSubscription(token))
  return data({ followed }, { status: followed === null ? 403 : 200 })
}

export const meta: MetaFunction = ({ location }) => {
  const words = wordsAt(location.pathname)
  return pageMeta(words, words.say('subscribe.confirm-title'))
}

export default function ConfirmFollowingPage() {
  const words = useWords()
  const { token } = useLoaderData<typeof loader>()
  const done = useActionData<typeof action>()
  const followed = done?.followed ?? null
  return (
    <div className="plain-page">
      <h1>{words.say(followed === null ? 'subscribe.confirm-title' : 'subscribe.done')}</h1>
      {followed === null ? (
        <ConfirmByLink
          token={token}
          isBad={done !== undefined}
          what={words.say('subscribe.confirm-text')}
        />
      ) : (
        <Followed meeting={followed.meeting} />
      )}
    </div>
  )
}

function Followed({ meeting }: { meeting: string | null }) {
  const words = useWords()
  return (
    <>
      <p className="aside-note good">{words.say('subscribe.done-text')}</p>
      {meeting !== null && (
        <p>
          <a href={words.path(`/meetings/${encodeURIComponent(meeting)}`)}>
            {words.say('subscribe.meeting')}
          </a>
        </p>
      )}
    </>
  )
}
