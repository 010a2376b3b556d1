import { randomUUID } from 'node:crypto'
import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { directApi } from '../../api.server'
import { AskLinkAgain } from '../../registration/ask-link-again'
import { fieldsIn, valueOf } from '../../registration/form-fields'
import type { Fields } from '../../registration/form-fields'
import { byLink, tokenIn } from '../../registration/personal-link.server'
import { findSentApplication } from '../../registration/sent-application.server'
import { registrationChoices } from '../../times/meeting-choices.server'
import { pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { wordsAt, wordsOf } from '../../words/words'
import type { Words } from '../../words/words'
import { SentParts } from './sent-parts'

export async function loader({ request }: LoaderFunctionArgs) {
  const words = wordsOf(request)
  const token = tokenIn(request)
  const sent = token === null ? null : await findSentApplication(words, token)
  if (token !== null && sent !== null)
    return { application: { token, sheet: randomUUID(), sent }, meetings: [], isBad: false }
  const isBad = token !== null
  const meetings = await registrationChoices(words)
  return data({ application: null, meetings, isBad }, { status: isBad ? 403 : 200 })
}

/** Only a button confirms or deletes: programs that look into emails follow links as well. */
export async function action({ request }: ActionFunctionArgs) {
  const fields = fieldsIn(await request.formData())
  const words = wordsOf(request)
  return valueOf(fields, 'act') === 'discard' ? discard(words, fields) : confirm(words, fields)
}

async function confirm(words: Words, fields: Fields) {
  const sheet = valueOf(fields, 'sheet') || undefined
  const confirmed = await byLink(directApi.confirmRegistration(valueOf(fields, 'token'), sheet))
  if (confirmed === null) return linkBad()
  return redirect(
    `${words.path('/registration')}?token=${encodeURIComponent(confirmed.token)}`,
    303,
  )
}

async function discard(words: Words, fields: Fields) {
  const token = valueOf(fields, 'token')
  const isDone = await byLink(directApi.discardApplication(token).then(() => true))
  return isDone === null
    ? linkBad()
    : redirect(`${words.path('/registration')}?became=discarded`, 303)
}

const linkBad = () => data({ isBad: true }, { status: 403 })

export const meta: MetaFunction = ({ location }) => {
  const words = wordsAt(location.pathname)
  return pageMeta(words, words.say('registration.confirm-title'))
}

export default function ConfirmPage() {
  const words = useWords()
  const { application, meetings, isBad } = useLoaderData<typeof loader>()
  const isRefused = useActionData<typeof action>()?.isBad ?? false
  if (application !== null && !isRefused)
    return (
      <div className="plain-page">
        <h1>{words.say('registration.confirm-title')}</h1>
        <SentParts {...application} />
      </div>
    )
  return (
    <div className="plain-page">
      <h1>{words.say('registration.confirm-title')}</h1>
      {isBad || isRefused ? (
        <p className="aside-note bad" role="alert">
          {words.say('registration.link-bad')}
        </p>
      ) : (
        <p>{words.say('registration.link-none')}</p>
      )}
      <AskLinkAgain meetings={meetings} problems={[]} />
    </div>
  )
}
