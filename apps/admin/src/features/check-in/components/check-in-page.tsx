import { useParams } from 'react-router'
import { Loading } from '../../../components/feedback/loading'
import { Link } from '../../../components/link'
import { isProblem } from '../../../components/feedback/describe-error'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { useDocumentTitle } from '../../../components/layout/use-document-title'
import { ClosedNotice } from '../../../subjects/record/closed-notice'
import { useClosing } from '../../../subjects/record/queries'
import { useCheckInDesk } from '../use-check-in-desk'
import { CheckInDesk } from './check-in-desk'
import { meetingPath } from '../../../subjects/meetings/meeting-paths'

/**
 * Check-in desk of a meeting. Shown without navigation, so that it opens offline. The API decides
 * who can see the list.
 */
export function CheckInPage() {
  const { slug = '' } = useParams()
  useDocumentTitle(say('check-in.title'))
  const desk = useCheckInDesk(slug)
  const isClosed = useClosing(slug) !== null
  const { error, refetch } = desk.list
  const { shown } = desk
  return (
    <main className="check-in">
      <p>
        <Link to={meetingPath(slug, 'participants')}>{say('workspace.participants')}</Link>
      </p>
      <h1>{say('check-in.title')}</h1>
      <ClosedNotice slug={slug} isBare />
      {desk.refusal !== null && <ProblemNotice error={desk.refusal} />}
      {isProblem(error, 'registration-closed') ? (
        <p className="notice">{say('delegations.noForm')}</p>
      ) : (
        error && <ProblemNotice error={error} retry={() => void refetch()} />
      )}
      {!shown && !error && <Loading />}
      {shown && (
        <CheckInDesk
          {...shown}
          isClosed={isClosed}
          queue={desk.queue}
          unnamed={desk.unnamed}
          outcomes={desk.outcomes}
          note={desk.note}
          undo={desk.undo}
          forget={desk.forget}
          reload={async () => (await refetch()).data?.list}
        />
      )}
    </main>
  )
}
