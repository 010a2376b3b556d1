import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { directApi } from '../../api.server'
import { actOnOwn } from '../../registration/act-on-own.server'
import type { Outcome } from '../../registration/act-on-own.server'
import { AskLinkAgain } from '../../registration/ask-link-again'
import { fieldsIn, valueOf } from '../../registration/form-fields'
import { toOwnView } from '../../registration/own-view'
import { byLink, tokenIn } from '../../registration/personal-link.server'
import { registrationChoices } from '../../times/meeting-choices.server'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { wordsAt, wordsOf } from '../../words/words'
import type { Words } from '../../words/words'
import { OwnRegistrationParts } from './own-registration'

export async function loader({ request }: LoaderFunctionArgs) {
  const words = wordsOf(request)
  const token = tokenIn(request)
  const { searchParams } = new URL(request.url)
  const became = searchParams.get('became')
  const own = token === null ? null : await byLink(directApi.ownRegistration(token))
  if (token !== null && own !== null)
    return {
      own: { token, view: toOwnView(words, own, visitorZoneOf(request).zone) },
      meetings: [],
      chosen: null,
      became,
      isBad: false,
    }
  const isBad = token !== null
  return data(
    {
      own: null,
      meetings: await registrationChoices(words),
      chosen: searchParams.get('meeting'),
      became,
      isBad,
    },
    { status: isBad ? 403 : 200 },
  )
}

export async function action({ request }: ActionFunctionArgs) {
  const fields = fieldsIn(await request.formData())
  const outcome = await actOnOwn(fields)
  const back = wordsOf(request).path('/registration')
  const token = encodeURIComponent(valueOf(fields, 'token'))
  if (outcome === 'done') return redirect(`${back}?token=${token}`, 303)
  if (outcome === 'erased' || outcome === 'link-sent')
    return redirect(`${back}?became=${outcome}`, 303)
  return data({ outcome }, { status: 422 })
}

export const meta: MetaFunction = ({ location }) => {
  const words = wordsAt(location.pathname)
  return pageMeta(words, words.say('registration.title'))
}

export default function RegistrationPage() {
  const words = useWords()
  const { own, meetings, chosen, became, isBad } = useLoaderData<typeof loader>()
  const outcome = useActionData<typeof action>()?.outcome
  const failed = outcome === undefined ? null : failureWords(words, outcome)
  return (
    <div className="plain-page">
      <h1>{words.say(titleAfter(became))}</h1>
      {failed !== null && (
        <p className="aside-note bad" role="alert">
          {failed}
        </p>
      )}
      {own !== null && <OwnRegistrationParts {...own} />}
      {own === null && <p>{introduction(words, became, isBad)}</p>}
      {own === null && became !== 'erased' && became !== 'discarded' && (
        <AskLinkAgain
          meetings={meetings}
          chosen={chosen}
          problems={
            outcome === 'bad-email'
              ? [{ field: 'email', words: words.say('register.error-email') }]
              : []
          }
        />
      )}
    </div>
  )
}

function failureWords(words: Words, outcome: Outcome): string {
  if (outcome === 'unsure') return words.say('registration.erase-unsure')
  return words.say(outcome === 'bad-email' ? 'register.error-email' : 'register.refused')
}

function titleAfter(became: string | null) {
  if (became === 'discarded') return 'registration.discarded'
  return became === 'erased' ? 'registration.erased' : 'registration.title'
}

function introduction(words: Words, became: string | null, isBad: boolean): string {
  if (became === 'erased') return words.say('registration.next-erased')
  if (became === 'discarded') return words.say('registration.discarded-text')
  if (became === 'link-sent') return words.say('registration.resend-sent')
  return words.say(isBad ? 'registration.link-bad' : 'registration.link-none')
}
