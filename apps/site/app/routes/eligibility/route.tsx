import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answered, api, found } from '../../api.server'
import { answerEligibility } from '../../eligibility/answer-eligibility.server'
import { AnswerToApplicant, Questions } from '../../eligibility/may-i-come'
import { meetingChoices } from '../../times/meeting-choices.server'
import { pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { wordsAt, wordsOf } from '../../words/words'

export async function loader({ request }: LoaderFunctionArgs) {
  const words = wordsOf(request)
  const meetings = await meetingChoices(words)
  const slug = new URL(request.url).searchParams.get('meeting') ?? meetings[0]?.slug
  if (slug === undefined) return { meetings, slug: null, eligibility: null }
  const published = found(await answered(api.findMeeting(slug)))
  return { meetings, slug, eligibility: await answerEligibility(words, published, request) }
}

export const meta: MetaFunction = ({ location }) => {
  const words = wordsAt(location.pathname)
  return pageMeta(words, words.say('eligibility.title'))
}

export default function EligibilityPage() {
  const words = useWords()
  const { meetings, slug, eligibility } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <h1>{words.say('eligibility.title')}</h1>
      {eligibility === null ? (
        <p>{words.say('meetings.none')}</p>
      ) : (
        <section id="may" aria-label={words.say('eligibility.can-i-attend')}>
          <p className="lead">{words.say('eligibility.lead')}</p>
          <form className="fields" action="#may">
            <label>
              {words.say('eligibility.meeting')}
              <select name="meeting" defaultValue={slug}>
                {meetings.map((meeting) => (
                  <option key={meeting.slug} value={meeting.slug}>
                    {meeting.name}
                  </option>
                ))}
              </select>
            </label>
            <Questions asked={eligibility.asked} />
            <button className="button quiet">{words.say('eligibility.check')}</button>
          </form>
          <AnswerToApplicant answer={eligibility.answer} />
        </section>
      )}
    </div>
  )
}
