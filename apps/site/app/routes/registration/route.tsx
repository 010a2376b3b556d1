import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ResultNote } from '../../components/result-note'
import { directApi } from '../../api.server'
import { now } from '../../clock.server'
import {
  forgetAll,
  forgetEverything,
  remember,
  rememberedIn,
} from '../../registration/remembered.server'
import { actOnOwn } from '../../registration/actions/act-on-own.server'
import type { Outcome } from '../../registration/actions/act-on-own.server'
import { AskLinkAgain } from '../../registration/ask-link-again'
import { fieldsIn, valueOf } from '../../registration/form-fields'
import { findForm } from '../../registration/actions/find-form.server'
import { findOwnMeeting } from '../../registration/actions/find-own-meeting.server'
import { toOwnView } from '../../registration/own-view'
import { byLink, tokenIn } from '../../registration/actions/personal-link.server'
import { registrationChoices } from '../../times/meeting-choices.server'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import type { I18n } from '../../i18n/i18n'
import { OwnRegistrationParts } from './own-registration'

export async function loader({ request }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const { searchParams } = new URL(request.url)
  const became = searchParams.get('became')
  const remembered = rememberedIn(request, now())
  const linked = tokenIn(request)
  const token = linked ?? remembered.get(searchParams.get('meeting') ?? '') ?? null
  const own = token === null ? null : await byLink(directApi.registrations.own.get(token))
  if (token !== null && own !== null) {
    const { zone: visitorZone } = visitorZoneOf(request)
    const [meeting, form] = await Promise.all([
      findOwnMeeting(i18n, own, visitorZone ?? own.zone),
      findForm(own.meeting),
    ])
    const questions = form?.questions ?? []
    const hasEnded = meeting?.phase.phase === 'ended'
    const hasDeadlines = (meeting?.travel?.deadlines.length ?? 0) > 0
    return {
      own: {
        token,
        meeting,
        isRemembered: remembered.has(own.meeting),
        view: toOwnView(i18n, own, { visitorZone, questions, hasEnded, hasDeadlines }),
      },
      meetings: [],
      chosen: null,
      became,
      isBad: false,
    }
  }
  const isBad = linked !== null
  return data(
    {
      own: null,
      meetings: await registrationChoices(i18n),
      chosen: searchParams.get('meeting'),
      became,
      isBad,
    },
    { status: isBad ? 403 : 200 },
  )
}

export async function action({ request }: ActionFunctionArgs) {
  const fields = fieldsIn(await request.formData())
  const back = i18nOf(request).path('/registration')
  const act = valueOf(fields, 'act')
  if (act === 'forget')
    return redirect(`${back}?became=forgotten`, {
      status: 303,
      headers: { 'Set-Cookie': forgetAll() },
    })
  if (act === 'forget-everything') {
    const headers = new Headers()
    for (const cookie of forgetEverything(request)) headers.append('Set-Cookie', cookie)
    return redirect(`${back}?became=forgotten-everything`, { status: 303, headers })
  }
  if (act === 'remember') return rememberHere(request, valueOf(fields, 'token'))
  const outcome = await actOnOwn(fields)
  const token = encodeURIComponent(valueOf(fields, 'token'))
  if (outcome === 'done') return redirect(`${back}?token=${token}#result`, 303)
  if (outcome === 'erased' || outcome === 'link-sent')
    return redirect(`${back}?became=${outcome}`, 303)
  return data({ outcome }, { status: 422 })
}

/** Makes the device remember a registration, as the person asked. */
async function rememberHere(request: Request, token: string) {
  const i18n = i18nOf(request)
  const back = i18n.path('/registration')
  const own = await byLink(directApi.registrations.own.get(token))
  if (own === null) return redirect(`${back}?token=${encodeURIComponent(token)}`, 303)
  const meeting = await findOwnMeeting(i18n, own, null)
  const entry = { slug: own.meeting, token, schedule: meeting?.schedule ?? null }
  const cookie = remember(request, entry, now())
  const page = `${back}?meeting=${encodeURIComponent(own.meeting)}#device`
  return redirect(page, { status: 303, headers: { 'Set-Cookie': cookie } })
}

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('registration.title'))
}

export default function RegistrationPage() {
  const i18n = useI18n()
  const { own, meetings, chosen, became, isBad } = useLoaderData<typeof loader>()
  const outcome = useActionData<typeof action>()?.outcome
  const failed = outcome === undefined ? null : failureWords(i18n, outcome)
  return (
    <div className="plain-page">
      <h1>{i18n.t(titleAfter(became))}</h1>
      {failed !== null && <ResultNote tone="bad">{failed}</ResultNote>}
      {own !== null && <OwnRegistrationParts {...own} />}
      {own === null && became === 'link-sent' && failed === null && (
        <ResultNote tone="good">{i18n.t('registration.resend-sent')}</ResultNote>
      )}
      {own === null && became !== 'link-sent' && <p>{introduction(i18n, became, isBad)}</p>}
      {own === null && became !== 'erased' && became !== 'discarded' && (
        <AskLinkAgain
          meetings={meetings}
          chosen={chosen}
          problems={
            outcome === 'bad-email'
              ? [{ field: 'email', words: i18n.t('register.error-email') }]
              : []
          }
        />
      )}
    </div>
  )
}

function failureWords(i18n: I18n, outcome: Outcome): string {
  if (outcome === 'unsure') return i18n.t('registration.erase-unsure')
  return i18n.t(outcome === 'bad-email' ? 'register.error-email' : 'register.refused')
}

function titleAfter(became: string | null) {
  if (became === 'discarded') return 'registration.discarded'
  if (became === 'link-sent') return 'register.sent-title'
  return became === 'erased' ? 'registration.erased' : 'registration.title'
}

function introduction(i18n: I18n, became: string | null, isBad: boolean): string {
  if (became === 'erased') return i18n.t('registration.next-erased')
  if (became === 'discarded') return i18n.t('registration.discarded-text')
  if (became === 'forgotten' || became === 'forgotten-everything')
    return i18n.t(`registration.${became}`)
  return i18n.t(isBad ? 'registration.link-bad' : 'registration.link-none')
}
