import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { OwnDelegation } from '@u4ssc/client/delegations'
import type { RegistrationForm } from '@u4ssc/client/registrations'
import { countryName } from '@u4ssc/domain/words'
import { ResultNote } from '../../components/result-note'
import { directApi } from '../../api.server'
import { Problems, TextField } from '../../components/form-fields'
import { actForDelegation } from '../../registration/actions/act-for-delegation.server'
import { findForm } from '../../registration/actions/find-form.server'
import { fieldsIn, valueOf } from '../../registration/form-fields'
import { byLink, tokenIn } from '../../registration/actions/personal-link.server'
import { RegistrantFields } from '../../registration/registrant-fields'
import type { FilledForm } from '../../registration/form-fields'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import { Head, Letters } from './head-and-letters'
import { People } from './people'

interface Opened {
  readonly token: string
  readonly delegation: OwnDelegation
  readonly form: RegistrationForm | null
  /** Whether a letter was just rejected. */
  readonly isLetterBad: boolean
}

export async function loader({ request }: LoaderFunctionArgs) {
  const token = tokenIn(request)
  const delegation = token === null ? null : await byLink(directApi.delegations.own.get(token))
  if (token === null || delegation === null)
    return data<Opened | null>(null, { status: token === null ? 200 : 403 })
  const isLetterBad = new URL(request.url).searchParams.get('letter') === 'bad'
  const form = await findForm(delegation.meeting)
  return data<Opened | null>({ token, delegation, form, isLetterBad })
}

export async function action({ request }: ActionFunctionArgs) {
  const i18n = i18nOf(request)
  const fields = fieldsIn(await request.formData())
  const notDone = await actForDelegation(i18n, fields)
  if (notDone !== null) return data(notDone, { status: 422 })
  const token = encodeURIComponent(valueOf(fields, 'token'))
  return redirect(`${i18n.path('/delegation')}?token=${token}`, 303)
}

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('delegation.title'))
}

export default function DelegationPage() {
  const i18n = useI18n()
  const opened = useLoaderData<typeof loader>()
  const { fields = {}, problems = [], notice = null } = useActionData<typeof action>() ?? {}
  return (
    <div className="plain-page">
      <h1>{i18n.t('delegation.title')}</h1>
      {notice !== null && <ResultNote tone="bad">{notice}</ResultNote>}
      {opened === null ? (
        <p>{i18n.t('registration.link-bad')}</p>
      ) : (
        <>
          <Entity delegation={opened.delegation} />
          {opened.isLetterBad && (
            <ResultNote tone="bad">{i18n.t('delegation.letter-bad')}</ResultNote>
          )}
          <People token={opened.token} people={opened.delegation.people} />
          <Head token={opened.token} delegation={opened.delegation} />
          <Letters token={opened.token} delegation={opened.delegation} />
          {opened.form !== null && opened.delegation.open && (
            <ToRegister
              token={opened.token}
              filled={{ form: opened.form, access: null, fields, problems }}
            />
          )}
        </>
      )}
    </div>
  )
}

function Entity({ delegation }: { delegation: OwnDelegation }) {
  const i18n = useI18n()
  const { organization, country, capacity, title, meeting, maxPeople } = delegation
  const entity = [organization, countryName(country, i18n.wording)]
    .filter((part) => part !== null)
    .map(i18n.isolate)
    .join(i18n.t('layout.list-between'))
  return (
    <>
      <p className="lead">
        <bdi dir={i18n.directionOf(entity)}>{entity}</bdi>.{' '}
        {i18n.t(`eligibility.capacity-${capacity}`)}.
      </p>
      <p>
        <a href={i18n.path(`/meetings/${encodeURIComponent(meeting)}`)}>
          <bdi>{title}</bdi>
        </a>
      </p>
      {maxPeople !== null && <p>{i18n.t('delegation.places', { count: maxPeople })}</p>}
    </>
  )
}

function ToRegister({ token, filled }: { token: string; filled: FilledForm }) {
  const i18n = useI18n()
  return (
    <section aria-labelledby="register">
      <h2 id="register">{i18n.t('delegation.register')}</h2>
      <Problems problems={filled.problems} />
      <form method="post" className="form" noValidate>
        <input type="hidden" name="act" value="register" />
        <input type="hidden" name="token" value={token} />
        <TextField
          name="email"
          type="email"
          label={i18n.t('register.email')}
          value={valueOf(filled.fields, 'email')}
          required
          problems={filled.problems}
        />
        <RegistrantFields filled={filled} offered={null} />
        <button className="button">{i18n.t('delegation.register-send')}</button>
      </form>
    </section>
  )
}
