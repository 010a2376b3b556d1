import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ProblemError } from '@u4ssc/client'
import { SubscriptionRequestSchema } from '@u4ssc/client/emails'
import { ResultNote } from '../../components/result-note'
import { answered, directApi } from '../../api.server'
import { Problems, SelectField, TextField } from '../../components/form-fields'
import type { FieldProblem } from '../../components/form-fields'
import { fieldsIn, valueOf } from '../../registration/form-fields'
import type { Fields } from '../../registration/form-fields'
import { meetingChoices } from '../../times/meeting-choices.server'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  return {
    meetings: await meetingChoices(i18nOf(request)),
    chosen: searchParams.get('meeting') ?? '',
    isSent: searchParams.has('sent'),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const i18n = i18nOf(request)
  const fields = fieldsIn(await request.formData())
  const asked = SubscriptionRequestSchema.safeParse({
    email: valueOf(fields, 'email'),
    meeting: valueOf(fields, 'meeting') || null,
    language: i18n.language,
    zone: visitorZoneOf(request).zone,
  })
  if (!asked.success) return notSent(fields, 'email', i18n.t('register.error-email'))
  const isSubscribed = await answered(
    directApi.subscriptions.create(asked.data).then(() => true, refusedAs(404)),
  )
  return isSubscribed
    ? redirect('?sent', 303)
    : notSent(fields, 'meeting', i18n.t('register.error-choice'))
}

/** Treats a rejection with one status as an answer and throws other errors. */
function refusedAs(status: number) {
  return (error: unknown) => {
    if (error instanceof ProblemError && error.status === status) return false
    throw error
  }
}

function notSent(fields: Fields, field: string, words: string) {
  return data({ fields, problems: [{ field, words }] }, { status: 422 })
}

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('subscribe.title'), i18n.t('subscribe.lead'))
}

export default function SubscribePage() {
  const i18n = useI18n()
  const { isSent, ...page } = useLoaderData<typeof loader>()
  const { fields = {}, problems = [] } = useActionData<typeof action>() ?? {}
  return (
    <div className="plain-page">
      <h1>{i18n.t(isSent ? 'register.sent-title' : 'subscribe.title')}</h1>
      {isSent ? (
        <ResultNote tone="good">{i18n.t('subscribe.sent-text')}</ResultNote>
      ) : (
        <SubscribeForm {...page} fields={fields} problems={problems} />
      )}
    </div>
  )
}

interface SubscribeFormProps {
  readonly meetings: readonly { readonly slug: string; readonly name: string }[]
  readonly chosen: string
  readonly fields: Fields
  readonly problems: readonly FieldProblem[]
}

function SubscribeForm({ meetings, chosen, fields, problems }: SubscribeFormProps) {
  const i18n = useI18n()
  return (
    <>
      <p className="lead">{i18n.t('subscribe.lead')}</p>
      <Problems problems={problems} />
      <form method="post" action={i18n.path('/follow')} className="form" noValidate>
        <SelectField
          name="meeting"
          label={i18n.t('subscribe.topic')}
          value={fields['meeting']?.[0] ?? chosen}
          choices={[
            { value: '', label: i18n.t('subscribe.all') },
            ...meetings.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
          problems={problems}
        />
        <TextField
          name="email"
          type="email"
          label={i18n.t('register.email')}
          value={valueOf(fields, 'email')}
          autoComplete="email"
          required
          problems={problems}
        />
        <button className="button">{i18n.t('subscribe.send')}</button>
      </form>
    </>
  )
}
