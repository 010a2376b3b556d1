import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ResultNote } from '../../components/result-note'
import { answered, api, directApi } from '../../api.server'
import { Problems, TickField } from '../../components/form-fields'
import { fieldsIn, fieldsOfInvitation, valueOf } from '../../registration/form-fields'
import { offerOrganizations } from '../../registration/actions/offer-organizations.server'
import { byLink, tokenIn } from '../../registration/actions/personal-link.server'
import { Consents, RegistrantFields } from '../../registration/registrant-fields'
import type { FilledForm } from '../../registration/form-fields'
import type { Offered } from '../../registration/registrant-fields'
import { sendByInvitation } from '../../registration/actions/send-by-invitation.server'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'

export async function loader({ request }: LoaderFunctionArgs) {
  const token = tokenIn(request)
  const own = token === null ? null : await byLink(directApi.invitations.own.get(token))
  if (token === null || own === null)
    return data({ opened: null, isBad: token !== null }, { status: token === null ? 200 : 403 })
  const published = await answered(api.meetings.get(own.meeting))
  const access = published?.meeting.access ?? null
  const offered = await offerOrganizations(i18nOf(request))
  const sent = fieldsOfInvitation(own)
  return data({ opened: { token, own, access, offered, sent }, isBad: false })
}

export async function action({ request }: ActionFunctionArgs) {
  const i18n = i18nOf(request)
  const fields = fieldsIn(await request.formData())
  const { zone } = visitorZoneOf(request)
  const sent = await sendByInvitation({ i18n, fields, zone })
  if ('refused' in sent) return data(sent.refused, { status: 422 })
  return redirect(
    `${i18n.path('/registration')}?token=${encodeURIComponent(sent.token)}#result`,
    303,
  )
}

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('invitation.title'))
}

type Opened = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['opened']>

export default function InvitationPage() {
  const i18n = useI18n()
  const { opened, isBad } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <h1>{i18n.t('invitation.title')}</h1>
      {opened === null ? (
        <p>{i18n.t(isBad ? 'invitation.bad' : 'registration.link-none')}</p>
      ) : (
        <Invited opened={opened} />
      )}
    </div>
  )
}

function Invited({ opened }: { opened: Opened }) {
  const i18n = useI18n()
  const { token, own, access, offered, sent } = opened
  const { fields = null, problems = [], notice = null } = useActionData<typeof action>() ?? {}
  return (
    <>
      <p className="lead">
        <a href={i18n.path(`/meetings/${encodeURIComponent(own.meeting)}`)}>
          <bdi>{own.title}</bdi>
        </a>
      </p>
      <p>{i18n.t('invitation.for', { email: own.email })}</p>
      {notice !== null && <ResultNote tone="bad">{notice}</ResultNote>}
      {own.registered && (
        <p className="aside-note good">
          {i18n.t('invitation.registered')}{' '}
          <a href={i18n.path('/registration')}>{i18n.t('registration.resend')}</a>
        </p>
      )}
      {!own.registered && !own.form.open && <p>{i18n.t('invitation.over')}</p>}
      {!own.registered && own.form.open && (
        <ByInvitation
          token={token}
          offered={offered}
          filled={{ form: own.form, access, fields: fields ?? sent, problems }}
        />
      )}
    </>
  )
}

interface ByInvitationProps {
  readonly token: string
  readonly filled: FilledForm
  readonly offered: Offered
}

function ByInvitation({ token, filled, offered }: ByInvitationProps) {
  const i18n = useI18n()
  return (
    <>
      <Problems problems={filled.problems} />
      <form method="post" className="form" noValidate>
        <input type="hidden" name="token" value={token} />
        <h2>{i18n.t('register.about-you')}</h2>
        <RegistrantFields filled={filled} offered={offered} />
        <h2>{i18n.t('register.consents')}</h2>
        <Consents filled={filled} />
        <TickField
          name="privacyNotice"
          label={i18n.t('register.privacy')}
          isTicked={valueOf(filled.fields, 'privacyNotice') === 'yes'}
          problems={filled.problems}
        />
        <p>
          <a href={i18n.path('/privacy')}>{i18n.t('register.privacy-read')}</a>
        </p>
        <button className="button">{i18n.t('register.send')}</button>
      </form>
    </>
  )
}
