import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ProblemError } from '@u4ssc/client'
import type { ChangePreview, OwnRegistration, RegistrationForm } from '@u4ssc/client/registrations'
import { ResultNote } from '../../components/result-note'
import { answered, api, directApi } from '../../api.server'
import { Breadcrumbs } from '../../components/frame/breadcrumbs'
import { Problems } from '../../components/form-fields'
import { toDecisionView } from '../../eligibility/answer-eligibility.server'
import { Answer } from '../../eligibility/can-i-attend'
import { refuse } from '../../refuse.server'
import { describeProblems } from '../../registration/field-problems'
import { findForm } from '../../registration/actions/find-form.server'
import { fieldsIn, fieldsOf, valueOf } from '../../registration/form-fields'
import type { Fields } from '../../registration/form-fields'
import { offerOrganizations } from '../../registration/actions/offer-organizations.server'
import { byLink, tokenIn } from '../../registration/actions/personal-link.server'
import { readChange } from '../../registration/read-registrant'
import { Consents, RegistrantFields } from '../../registration/registrant-fields'
import { refusalIn } from '../../registration/actions/send-application.server'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import type { I18n } from '../../i18n/i18n'

export async function loader({ request }: LoaderFunctionArgs) {
  const token = tokenIn(request) ?? ''
  const { own, form } = await openOwn(token)
  const published = await answered(api.meetings.get(own.meeting))
  return {
    token,
    form,
    access: published?.meeting.access ?? null,
    offered: await offerOrganizations(i18nOf(request)),
    fields: fieldsOf(own),
    version: own.version,
  }
}

async function openOwn(token: string): Promise<{ own: OwnRegistration; form: RegistrationForm }> {
  const own = (await byLink(directApi.registrations.own.get(token))) ?? refuse(404)
  return { own, form: (await findForm(own.meeting)) ?? refuse(404) }
}

export async function action({ request }: ActionFunctionArgs) {
  const i18n = i18nOf(request)
  const fields = fieldsIn(await request.formData())
  const token = valueOf(fields, 'token')
  const { own, form } = await openOwn(token)
  const { value, wrong } = readChange(fields, form, own.zone)
  if (wrong) {
    const problems = describeProblems(i18n, wrong, { fields, form })
    return data({ fields, problems, notice: null }, { status: 422 })
  }
  try {
    if (valueOf(fields, 'sure') !== 'yes') {
      const preview = await directApi.registrations.own.preview(token, value)
      if (costsPlace(own.state, preview.state))
        return data({ fields, warning: await warningOf(i18n, own.meeting, preview) })
    }
    await directApi.registrations.own.update(token, value)
  } catch (error) {
    return data(refusalOf(error, i18n, fields, form), { status: 422 })
  }
  return redirect(`${i18n.path('/registration')}?token=${encodeURIComponent(token)}#result`, 303)
}

/** Returns true if a change loses a confirmed or reserved place. */
function costsPlace(before: OwnRegistration['state'], after: OwnRegistration['state']): boolean {
  return (before === 'confirmed' || before === 'offered') && after !== before
}

async function warningOf(i18n: I18n, slug: string, { state, decision }: ChangePreview) {
  const published = await answered(api.meetings.get(slug))
  const key =
    state === 'waiting' ? 'registration.warning-waiting' : 'registration.warning-in-review'
  return {
    words: i18n.t(key),
    decision: published ? toDecisionView(i18n, decision, published) : null,
  }
}

function refusalOf(error: unknown, i18n: I18n, fields: Fields, form: RegistrationForm) {
  if (error instanceof ProblemError && error.type === '/problems/registration-changed')
    return { fields: null, problems: [], notice: i18n.t('registration.conflict') }
  return { fields, ...refusalIn(error, { i18n, form, fields }) }
}

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('registration.change'))
}

export default function ChangePage() {
  const i18n = useI18n()
  const { token, form, access, offered, fields: sent, version } = useLoaderData<typeof loader>()
  const outcome = useActionData<typeof action>()
  const { fields = null } = outcome ?? {}
  const { problems = [], notice = null } = outcome && 'problems' in outcome ? outcome : {}
  const warning = outcome && 'warning' in outcome ? outcome.warning : null
  const filled = { form, access, fields: fields ?? sent, problems }
  const back = `${i18n.path('/registration')}?token=${encodeURIComponent(token)}`
  return (
    <div className="plain-page">
      <Breadcrumbs
        list={{ path: back, name: i18n.t('registration.title') }}
        page={i18n.t('registration.change')}
      />
      <h1>{i18n.t('registration.change')}</h1>
      {notice !== null && <ResultNote tone="bad">{notice}</ResultNote>}
      <Problems problems={problems} />
      <form method="post" className="form" noValidate>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="version" value={version} />
        {warning !== null && (
          <section className="acts" aria-labelledby="warning" role="alert">
            <h2 id="warning">{i18n.t('registration.warning-title')}</h2>
            <p>{warning.words}</p>
            {warning.decision !== null && <Answer answer={warning.decision} />}
            <label className="choice">
              <input type="checkbox" name="sure" value="yes" />
              <span>{i18n.t('registration.save-anyway')}</span>
            </label>
            <p>
              <a href={back}>{i18n.t('registration.keep')}</a>
            </p>
          </section>
        )}
        <RegistrantFields filled={filled} offered={offered} />
        <h2>{i18n.t('register.consents')}</h2>
        <Consents filled={filled} />
        <button className="button">{i18n.t('registration.save')}</button>
      </form>
    </div>
  )
}
