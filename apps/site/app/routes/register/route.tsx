import { randomUUID } from 'node:crypto'
import { data } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ResultNote } from '../../components/result-note'
import { answered, api, found } from '../../api.server'
import { markPersonal } from '../../api-cache/request-context.server'
import { Breadcrumbs } from '../../components/frame/breadcrumbs'
import { Problems, TextField, TickField } from '../../components/form-fields'
import { Answer, AnswerToApplicant } from '../../eligibility/can-i-attend'
import { answerEligibility } from '../../eligibility/answer-eligibility.server'
import type { EligibilityView } from '../../eligibility/answer-eligibility.server'
import { momentIn } from '../../times/moment-in'
import { describeWhen } from '../../times/describe-when'
import { localize } from '../../letters/localize'
import { refuse } from '../../refuse.server'
import { offerOrganizations } from '../../registration/actions/offer-organizations.server'
import { findForm } from '../../registration/actions/find-form.server'
import { fieldsIn, valueOf } from '../../registration/form-fields'
import { attendingOf } from '../../eligibility/remember-attending.server'
import type { Attending } from '../../eligibility/remember-attending.server'
import { Consents, RegistrantFields } from '../../registration/registrant-fields'
import type { Fields, FilledForm } from '../../registration/form-fields'
import type { Offered } from '../../registration/registrant-fields'
import { sendApplication } from '../../registration/actions/send-application.server'
import type { Refused } from '../../registration/actions/send-application.server'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { describeShortName } from '../../i18n/describe-meeting'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import { actionOf } from '../../registration/registration-view'
import { noteOnOff, notesOn } from '../../registration/form-notes'
import { Sent, Steps } from './steps'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const published = found(await answered(api.meetings.get(params['slug'] ?? '')))
  const form = await findForm(published.slug)
  const { meeting } = localize(i18n, published.meeting)
  const { zone } = visitorZoneOf(request)
  const off = noteOnOff(i18n, published.registrationStatus)
  // Each visitor gets a separate sheet
  markPersonal()
  return {
    path: i18n.path(`/meetings/${encodeURIComponent(published.slug)}`),
    name: describeShortName(i18n, meeting),
    access: meeting.access ?? null,
    offered: await offerOrganizations(i18n),
    elsewhere: form === null ? actionOf(i18n, published) : null,
    form,
    notes: off === null ? notesOn(i18n, form, zone ?? meeting.schedule.zone) : [off],
    sheet: randomUUID(),
    filledIn: filledInOf(attendingOf(request)),
    eligibility: (await answerEligibility(i18n, published, request)).answer,
    when: describeWhen(i18n, meeting, zone),
    joiningFrom:
      published.joinableFrom === null
        ? null
        : momentIn(i18n, published.joinableFrom, zone ?? meeting.schedule.zone),
  }
}

/** Returns the fields that are filled in before the first submission. */
function filledInOf(attending: Attending): Fields {
  return Object.fromEntries(Object.entries(attending).map(([name, value]) => [name, [value]]))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const i18n = i18nOf(request)
  const published = found(await answered(api.meetings.get(params['slug'] ?? '')))
  const form = (await findForm(published.slug)) ?? refuse(404)
  const fields = fieldsIn(await request.formData())
  const { zone } = visitorZoneOf(request)
  const refused = await sendApplication({ i18n, form, published, fields, zone })
  // The address is repeated without storing it; the same form sent again is one registration
  if (refused === null) return { sentTo: valueOf(fields, 'email') }
  return data(refused, { status: 422 })
}

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('register.title'))
}

export default function RegisterPage() {
  const i18n = useI18n()
  const { path, name, when, ...page } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const sentTo = result !== undefined && 'sentTo' in result ? result.sentTo : null
  const refused = result !== undefined && 'fields' in result ? result : undefined
  return (
    <div className="plain-page">
      <Breadcrumbs list={{ path, name }} page={i18n.t('register.title')} />
      <h1>{i18n.t(sentTo !== null ? 'register.sent-title' : 'register.title')}</h1>
      <p className="lead">
        <bdi>{name}</bdi>
        <br />
        {when}
      </p>
      {sentTo !== null ? (
        <Sent to={sentTo} path={path} />
      ) : (
        <ToRegister page={page} refused={refused} />
      )}
    </div>
  )
}

interface ToRegisterProps {
  readonly page: Pick<
    Awaited<ReturnType<typeof loader>>,
    | 'form'
    | 'notes'
    | 'elsewhere'
    | 'access'
    | 'offered'
    | 'sheet'
    | 'filledIn'
    | 'eligibility'
    | 'joiningFrom'
  >
  readonly refused: Refused | undefined
}

function ToRegister({ page, refused }: ToRegisterProps) {
  const { form, notes, elsewhere, access, offered, sheet, filledIn } = page
  const i18n = useI18n()
  const { fields = filledIn, problems = [], notice = null } = refused ?? {}
  return (
    <>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {form === null && elsewhere !== null && (
        <p>
          <a href={elsewhere.href}>{elsewhere.words}</a>
        </p>
      )}
      {form?.openTo === 'invited' && (
        <p>
          <a href={i18n.path('/registration')}>{i18n.t('register.by-invitation-resend')}</a>
        </p>
      )}
      {notice !== null && <ResultNote tone="bad">{notice}</ResultNote>}
      <Problems problems={problems} />
      {form?.open && <Steps joiningFrom={page.joiningFrom} />}
      {form?.open && (
        <Application
          eligibility={page.eligibility}
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
  readonly eligibility: EligibilityView['answer']
  readonly offered: Offered
  readonly sheet: string
  readonly decision: Refused['decision']
}

function Application({ filled, eligibility, offered, sheet, decision }: ApplicationProps) {
  const i18n = useI18n()
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
            label={i18n.t('register.ask-review')}
            hint={i18n.t('register.ask-review-hint')}
            isTicked={isTicked('askReview')}
            problems={problems}
          />
        </>
      )}
      <h2>{i18n.t('register.about-you')}</h2>
      <TextField
        name="email"
        type="email"
        label={i18n.t('register.email')}
        value={valueOf(fields, 'email')}
        autoComplete="email"
        required
        problems={problems}
      />
      <RegistrantFields
        filled={filled}
        offered={offered}
        eligibility={
          decision === null && (
            <div id="eligibility-answer" data-eligibility aria-live="polite" className="field">
              <AnswerToApplicant answer={eligibility} register={null} />
            </div>
          )
        }
      />
      <h2>{i18n.t('register.consents')}</h2>
      <Consents filled={filled} />
      <TickField
        name="privacyNotice"
        label={i18n.t('register.privacy')}
        isTicked={isTicked('privacyNotice')}
        problems={problems}
      />
      <p>
        <a href={i18n.path('/privacy')}>{i18n.t('register.privacy-read')}</a>
      </p>
      <button className="button">{i18n.t('register.send')}</button>
    </form>
  )
}
