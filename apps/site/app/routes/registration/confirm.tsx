import { randomUUID } from 'node:crypto'
import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ResultNote } from '../../components/result-note'
import { directApi } from '../../api.server'
import { AskLinkAgain } from '../../registration/ask-link-again'
import { fieldsIn, valueOf } from '../../registration/form-fields'
import type { Fields } from '../../registration/form-fields'
import { byLink, tokenIn } from '../../registration/actions/personal-link.server'
import { findSentApplication } from '../../registration/actions/sent-application.server'
import { registrationChoices } from '../../times/meeting-choices.server'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import type { I18n } from '../../i18n/i18n'
import { SentParts } from './sent-parts'

export async function loader({ request }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const token = tokenIn(request)
  const { zone } = visitorZoneOf(request)
  const sent = token === null ? null : await findSentApplication(i18n, token, zone)
  if (token !== null && sent !== null)
    return { application: { token, sheet: randomUUID(), sent }, meetings: [], isBad: false }
  const isBad = token !== null
  const meetings = await registrationChoices(i18n)
  return data({ application: null, meetings, isBad }, { status: isBad ? 403 : 200 })
}

/** Only a button confirms or deletes, because email scanners follow links. */
export async function action({ request }: ActionFunctionArgs) {
  const fields = fieldsIn(await request.formData())
  const i18n = i18nOf(request)
  return valueOf(fields, 'act') === 'discard' ? discard(i18n, fields) : confirm(i18n, fields)
}

async function confirm(i18n: I18n, fields: Fields) {
  const idempotencyKey = valueOf(fields, 'sheet') || undefined
  const confirmed = await byLink(
    directApi.registrations.confirm({ token: valueOf(fields, 'token') }, { idempotencyKey }),
  )
  if (confirmed === null) return linkBad()
  return redirect(
    `${i18n.path('/registration')}?token=${encodeURIComponent(confirmed.token)}#result`,
    303,
  )
}

async function discard(i18n: I18n, fields: Fields) {
  const token = valueOf(fields, 'token')
  const isDone = await byLink(directApi.registrations.deleteUnconfirmed(token).then(() => true))
  return isDone === null
    ? linkBad()
    : redirect(`${i18n.path('/registration')}?became=discarded`, 303)
}

const linkBad = () => data({ isBad: true }, { status: 403 })

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('registration.confirm-title'))
}

export default function ConfirmPage() {
  const i18n = useI18n()
  const { application, meetings, isBad } = useLoaderData<typeof loader>()
  const isRefused = useActionData<typeof action>()?.isBad ?? false
  if (application !== null && !isRefused)
    return (
      <div className="plain-page">
        <h1>{i18n.t('registration.confirm-title')}</h1>
        <SentParts {...application} />
      </div>
    )
  return (
    <div className="plain-page">
      <h1>{i18n.t('registration.confirm-title')}</h1>
      {isBad || isRefused ? (
        <ResultNote tone="bad">{i18n.t('registration.link-bad')}</ResultNote>
      ) : (
        <p>{i18n.t('registration.link-none')}</p>
      )}
      <AskLinkAgain meetings={meetings} problems={[]} />
    </div>
  )
}
