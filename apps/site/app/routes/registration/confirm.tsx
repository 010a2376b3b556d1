import { randomUUID } from 'node:crypto'
import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { directApi } from '../../api.server'
import { ConfirmByLink } from '../../components/confirm-by-link'
import { AskLinkAgain } from '../../registration/ask-link-again'
import { fieldsIn, valueOf } from '../../registration/form-fields'
import { byLink, tokenIn } from '../../registration/personal-link.server'
import { registrationChoices } from '../../times/meeting-choices.server'
import { pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { wordsAt, wordsOf } from '../../words/words'

export async function loader({ request }: LoaderFunctionArgs) {
  const meetings = await registrationChoices(wordsOf(request))
  return { token: tokenIn(request), sheet: randomUUID(), meetings }
}

/** Only the button confirms: programs that look into mails follow links as well. */
export async function action({ request }: ActionFunctionArgs) {
  const fields = fieldsIn(await request.formData())
  const sheet = valueOf(fields, 'sheet') || undefined
  const confirmed = await byLink(directApi.confirmRegistration(valueOf(fields, 'token'), sheet))
  if (confirmed === null) return data({ isBad: true }, { status: 403 })
  const own = encodeURIComponent(confirmed.token)
  return redirect(`${wordsOf(request).path('/registration')}?token=${own}`, 303)
}

export const meta: MetaFunction = ({ location }) => {
  const words = wordsAt(location.pathname)
  return pageMeta(words, words.say('registration.confirm-title'))
}

export default function ConfirmPage() {
  const words = useWords()
  const { token, sheet, meetings } = useLoaderData<typeof loader>()
  const isBad = useActionData<typeof action>()?.isBad ?? false
  return (
    <div className="plain-page">
      <h1>{words.say('registration.confirm-title')}</h1>
      <ConfirmByLink
        token={token}
        sheet={sheet}
        isBad={isBad}
        what={words.say('registration.confirm-text')}
      />
      {(isBad || token === null) && <AskLinkAgain meetings={meetings} problems={[]} />}
    </div>
  )
}
