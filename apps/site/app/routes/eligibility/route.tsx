import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answered, api, found } from '../../api.server'
import { answerEligibility } from '../../eligibility/answer-eligibility.server'
import { AnswerToApplicant, Questions } from '../../eligibility/can-i-attend'
import { meetingChoices } from '../../times/meeting-choices.server'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'

export async function loader({ request }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const meetings = await meetingChoices(i18n)
  const slug = new URL(request.url).searchParams.get('meeting') ?? meetings[0]?.slug
  if (slug === undefined) return { meetings, slug: null, eligibility: null }
  const published = found(await answered(api.meetings.get(slug)))
  return { meetings, slug, eligibility: await answerEligibility(i18n, published, request) }
}

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('eligibility.title'))
}

export default function EligibilityPage() {
  const i18n = useI18n()
  const { meetings, slug, eligibility } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <h1>{i18n.t('eligibility.title')}</h1>
      {eligibility === null ? (
        <p>{i18n.t('meetings.none')}</p>
      ) : (
        <section id="may" aria-label={i18n.t('eligibility.can-i-attend')}>
          <p className="lead">{i18n.t('eligibility.lead')}</p>
          <form className="fields" action="#may">
            <label>
              {i18n.t('eligibility.meeting')}
              <select name="meeting" defaultValue={slug}>
                {meetings.map((meeting) => (
                  <option key={meeting.slug} value={meeting.slug}>
                    {meeting.name}
                  </option>
                ))}
              </select>
            </label>
            <Questions asked={eligibility.asked} />
            <button className="button quiet">{i18n.t('eligibility.check')}</button>
          </form>
          <AnswerToApplicant answer={eligibility.answer} />
        </section>
      )}
    </div>
  )
}
