import { data } from '@remix-run/node'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answered, api, found } from '../../api.server'
import { answerEligibility } from '../../eligibility/answer-eligibility.server'
import { ClauseChips } from '../../components/clause-chip'
import { AnswerToApplicant, Questions, registerFor } from '../../eligibility/can-i-attend'
import { describeConditions } from '../../eligibility/describe-conditions'
import { toEligibilityTable } from '../../eligibility/eligibility-table'
import { cookieOfAttending } from '../../eligibility/remember-attending.server'
import { describeShortName } from '../../i18n/describe-meeting'
import { actionOf } from '../../registration/registration-view'
import { meetingChoices } from '../../times/meeting-choices.server'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf, markOf } from '../../i18n/i18n'

export async function loader({ request }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const meetings = await meetingChoices(i18n)
  const slug = new URL(request.url).searchParams.get('meeting') ?? meetings[0]?.slug
  if (slug === undefined) return { meetings, about: null }
  const published = found(await answered(api.meetings.get(slug)))
  const about = {
    slug,
    path: i18n.path(`/meetings/${encodeURIComponent(slug)}`),
    name: describeShortName(i18n, published.meeting),
    conditions: describeConditions(i18n, published.meeting),
    table: toEligibilityTable(i18n, published),
    register: actionOf(i18n, published)?.href ?? null,
    eligibility: await answerEligibility(i18n, published, request),
  }
  const cookie = cookieOfAttending(request)
  return data({ meetings, about }, cookie === null ? {} : { headers: { 'Set-Cookie': cookie } })
}

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('eligibility.title'), i18n.t('eligibility.lead'))
}

type About = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['about']>

export default function EligibilityPage() {
  const i18n = useI18n()
  const { meetings, about } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <h1>{i18n.t('eligibility.title')}</h1>
      {about === null ? (
        <p>{i18n.t('meetings.none')}</p>
      ) : (
        <>
          <p className="lead">{i18n.t('eligibility.lead')}</p>
          <form className="fields">
            <label>
              {i18n.t('eligibility.meeting')}
              <select name="meeting" defaultValue={about.slug}>
                {meetings.map((meeting) => (
                  <option key={meeting.slug} value={meeting.slug}>
                    {meeting.name}
                  </option>
                ))}
              </select>
            </label>
            <button className="button quiet">{i18n.t('eligibility.show')}</button>
          </form>
          <WhoCanAttend about={about} />
          <section id="may" aria-labelledby="may-title">
            <h2 id="may-title">{i18n.t('eligibility.can-i-attend')}</h2>
            <form className="fields" action="#may">
              <input type="hidden" name="meeting" value={about.slug} />
              <Questions asked={about.eligibility.asked} />
              <button className="button quiet">{i18n.t('eligibility.check')}</button>
            </form>
            <AnswerToApplicant
              answer={about.eligibility.answer}
              register={registerFor(about.register, about.eligibility.asked)}
            />
            <p className="soft">{i18n.t('eligibility.remembered')}</p>
          </section>
        </>
      )}
    </div>
  )
}

/** Who can attend, before any question. */
function WhoCanAttend({ about: { name, path, table, conditions } }: { about: About }) {
  const i18n = useI18n()
  return (
    <section aria-labelledby="who">
      <h2 id="who">
        {i18n.labelled(i18n.t('eligibility.title'))}{' '}
        <a href={path}>
          <bdi>{name}</bdi>
        </a>
      </h2>
      {table.length === 0 ? (
        <p>{i18n.t('eligibility.not-stated')}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{i18n.t('eligibility.capacity')}</th>
              <th scope="col">{i18n.t('eligibility.column-answer')}</th>
              <th scope="col">{i18n.t('eligibility.column-source')}</th>
            </tr>
          </thead>
          <tbody>
            {table.map(({ group, isOpen, clauses }) => (
              <tr key={group}>
                <th scope="row">{group}</th>
                <td>
                  <b className={isOpen ? 'good' : 'unclear'}>
                    {i18n.t(isOpen ? 'eligibility.open' : 'eligibility.ask-first')}
                  </b>
                </td>
                <td>
                  {clauses.length === 0 && !isOpen ? (
                    <span className="soft">{i18n.t('eligibility.not-named')}</span>
                  ) : (
                    <ClauseChips clauses={clauses} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {conditions.length > 0 && (
        <p className="soft">
          {i18n.labelled(i18n.t('meeting.conditions'))}{' '}
          {conditions.map(({ words, language }, index) => (
            <span key={words}>
              {index > 0 && i18n.t('layout.list-apart')}
              <bdi {...markOf(i18n, language)}>{words}</bdi>
            </span>
          ))}
        </p>
      )}
    </section>
  )
}
