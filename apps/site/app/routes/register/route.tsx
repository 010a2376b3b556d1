import { randomUUID } from 'node:crypto'
import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answered, api, found } from '../../api.server'
import { Crumbs } from '../../components/crumbs'
import { Problems, TextField, TickField } from '../../components/form-fields'
import { Answer } from '../../eligibility/may-i-come'
import { localize } from '../../letters/localize'
import { refuse } from '../../refuse.server'
import { offerOrganizations } from '../../registration/offer-organizations.server'
import { findForm } from '../../registration/find-form.server'
import { fieldsIn, valueOf } from '../../registration/form-fields'
import { Consents, RegistrantFields } from '../../registration/registrant-fields'
import type { FilledForm, Offered } from '../../registration/registrant-fields'
import { sendApplication } from '../../registration/send-application.server'
import type { Refused } from '../../registration/send-application.server'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { shortNameWords } from '../../words/meeting-words'
import { pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { markOf, wordsAt, wordsOf } from '../../words/words'
import { notesOn } from '../../registration/form-notes'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const words = wordsOf(request)
  const published = found(await answered(api.findMeeting(params['slug'] ?? '')))
  const form = await findForm(published.slug)
  const { meeting, language } = localize(words, published.meeting)
  return {
    path: words.path(`/meetings/${encodeURIComponent(published.slug)}`),
    shortName: shortNameWords(words, meeting),
    title: meeting.title,
    language,
    access: meeting.access ?? null,
    offered: await offerOrganizations(words),
    elsewhere: meeting.registration.url ?? meeting.website,
    form,
    notes:
      form === null
        ? [words.say('register.none')]
        : notesOn(words, form, visitorZoneOf(request).zone ?? meeting.schedule.zone),
    isSent: new URL(request.url).searchParams.has('sent'),
    sheet: randomUUID(),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const words = wordsOf(request)
  const published = found(await answered(api.findMeeting(params['slug'] ?? '')))
  const form = (await findForm(published.slug)) ?? refuse(404)
  const fields = fieldsIn(await request.formData())
  const { zone } = visitorZoneOf(request)
  const refused = await sendApplication({ words, form, published, fields, zone })
  return refused === null ? redirect('?sent', 303) : data(refused, { status: 422 })
}

export const meta: MetaFunction = ({ location }) => {
  const words = wordsAt(location.pathname)
  return pageMeta(words, words.say('register.title'))
}

export default function RegisterPage() {
  const words = useWords()
  const { path, shortName, title, language, isSent, ...page } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <div className="plain-page">
      <Crumbs list={{ path, name: shortName }} page={words.say('register.title')} />
      <h1>{words.say(isSent ? 'register.sent-title' : 'register.title')}</h1>
      <p className="lead">
        <bdi {...markOf(words, language)}>{title}</bdi>
      </p>
      {isSent ? <Sent /> : <ToRegister page={page} refused={refused} />}
    </div>
  )
}

function Sent() {
  const words = useWords()
  return (
    <>
      <p className="aside-note good">{words.say('register.sent-text')}</p>
      <p>
        <a href={words.path('/registration')}>{words.say('register.resend')}</a>
      </p>
    </>
  )
}

interface ToRegisterProps {
  readonly page: Pick<
    Awaited<ReturnType<typeof loader>>,
    'form' | 'notes' | 'elsewhere' | 'access' | 'offered' | 'sheet'
  >
  readonly refused: Refused | undefined
}

function ToRegister({ page, refused }: ToRegisterProps) {
  const { form, notes, elsewhere, access, offered, sheet } = page
  const words = useWords()
  const { fields = {}, problems = [], notice = null } = refused ?? {}
  return (
    <>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {form === null && elsewhere !== null && (
        <p>
          <a href={elsewhere}>{words.say('meeting.register')}</a>
        </p>
      )}
      {form?.openTo === 'invited' && (
        <p>
          <a href={words.path('/registration')}>{words.say('register.by-invitation-resend')}</a>
        </p>
      )}
      {notice !== null && (
        <p className="aside-note bad" role="alert">
          {notice}
        </p>
      )}
      <Problems problems={problems} />
      {form?.open && (
        <Application
          filled={{ form, access, fields, problems }}
          offered={offered}
          sheet={valueOf(fields, 'sheet') || sheet}
          decision={refused?.decision ?? null}
        />
      )}
    </>
  )
}

interface ApplicationProps {
  readonly filled: FilledForm
  readonly offered: Offered
  readonly sheet: string
  readonly decision: Refused['decision']
}

function Application({ filled, offered, sheet, decision }: ApplicationProps) {
  const words = useWords()
  const { fields, problems } = filled
  const isTicked = (name: string) => valueOf(fields, name) === 'yes'
  return (
    <form method="post" className="form" noValidate>
      <input type="hidden" name="sheet" value={sheet} />
      {decision !== null && (
        <>
          <Answer answer={decision} />
          <TickField
            name="askReview"
            label={words.say('register.ask-review')}
            hint={words.say('register.ask-review-hint')}
            isTicked={isTicked('askReview')}
            problems={problems}
          />
        </>
      )}
      <h2>{words.say('register.about-you')}</h2>
      <TextField
        name="email"
        type="email"
        label={words.say('register.email')}
        value={valueOf(fields, 'email')}
        autoComplete="email"
        required
        problems={problems}
      />
      <RegistrantFields filled={filled} offered={offered} />
      <h2>{words.say('register.consents')}</h2>
      <Consents filled={filled} />
      <TickField
        name="privacyNotice"
        label={words.say('register.privacy')}
        isTicked={isTicked('privacyNotice')}
        problems={problems}
      />
      <p>
        <a href={words.path('/privacy')}>{words.say('register.privacy-read')}</a>
      </p>
      <button className="button">{words.say('register.send')}</button>
    </form>
  )
}
