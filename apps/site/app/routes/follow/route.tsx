import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ProblemError } from '@u4ssc/client'
import { SubscriptionRequestSchema } from '@u4ssc/client/contract'
import { answered, directApi } from '../../api.server'
import { Problems, SelectField, TextField } from '../../components/form-fields'
import type { FieldProblem } from '../../registration/field-problems'
import { fieldsIn, valueOf } from '../../registration/form-fields'
import type { Fields } from '../../registration/form-fields'
import { meetingChoices } from '../../times/meeting-choices.server'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { wordsAt, wordsOf } from '../../words/words'

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  return {
    meetings: await meetingChoices(wordsOf(request)),
    chosen: searchParams.get('meeting') ?? '',
    isSent: searchParams.has('sent'),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const words = wordsOf(request)
  const fields = fieldsIn(await request.formData())
  const asked = SubscriptionRequestSchema.safeParse({
    email: valueOf(fields, 'email'),
    meeting: valueOf(fields, 'meeting') || null,
    language: words.language,
    zone: visitorZoneOf(request).zone,
  })
  if (!asked.success) return notSent(fields, 'email', words.say('register.error-email'))
  const isFollowed = await answered(directApi.follow(asked.data).then(() => true, refusedAs(404)))
  return isFollowed
    ? redirect('?sent', 303)
    : notSent(fields, 'meeting', words.say('register.error-choice'))
}

/** A refusal of one status is an answer; everything else is none. */
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
  const words = wordsAt(location.pathname)
  return pageMeta(words, words.say('subscribe.title'))
}

export default function FollowPage() {
  const words = useWords()
  const { isSent, ...page } = useLoaderData<typeof loader>()
  const { fields = {}, problems = [] } = useActionData<typeof action>() ?? {}
  return (
    <div className="plain-page">
      <h1>{words.say(isSent ? 'register.sent-title' : 'subscribe.title')}</h1>
      {isSent ? (
        <p className="aside-note good">{words.say('subscribe.sent-text')}</p>
      ) : (
        <ToFollow {...page} fields={fields} problems={problems} />
      )}
    </div>
  )
}

interface ToFollowProps {
  readonly meetings: readonly { readonly slug: string; readonly name: string }[]
  readonly chosen: string
  readonly fields: Fields
  readonly problems: readonly FieldProblem[]
}

function ToFollow({ meetings, chosen, fields, problems }: ToFollowProps) {
  const words = useWords()
  return (
    <>
      <p className="lead">{words.say('subscribe.lead')}</p>
      <Problems problems={problems} />
      <form method="post" action={words.path('/follow')} className="form" noValidate>
        <SelectField
          name="meeting"
          label={words.say('subscribe.topic')}
          value={fields['meeting']?.[0] ?? chosen}
          choices={[
            { value: '', label: words.say('subscribe.all') },
            ...meetings.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
          problems={problems}
        />
        <TextField
          name="email"
          type="email"
          label={words.say('register.email')}
          value={valueOf(fields, 'email')}
          autoComplete="email"
          required
          problems={problems}
        />
        <button className="button">{words.say('subscribe.send')}</button>
      </form>
    </>
  )
}
