import { Loading } from '../../../components/feedback/loading'
import { Link } from '../../../components/link'
import { useFind } from '../../../components/api/operations'
import { drafts } from '@u4ssc/client/contract'
import { useParams } from 'react-router'
import { RequireRole } from '../../../components/layout/require-role'
import { PageHeader } from '../../../components/layout/page-header'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { useRole } from '../../../components/layout/use-role'
import { ClosedNotice } from '../../../subjects/record/closed-notice'
import { mayEditCirculars, maySeeCirculars } from '../../../subjects/drafts/permissions'
import { ReviewDesk } from './circular-review'

/** Review of a circular, for roles that include circulars. */
export function ReviewPage() {
  return (
    <RequireRole may={maySeeCirculars} title={say('review.title')}>
      <Review />
    </RequireRole>
  )
}

function Review() {
  const { id = '' } = useParams()
  const role = useRole()
  const { data: draft, error, refetch } = useFind(drafts.get, id)
  if (draft)
    return (
      <>
        {draft.status === 'open' &&
          draft.bases.map(({ slug }) => <ClosedNotice key={slug} slug={slug} />)}
        <ReviewDesk draft={draft} mayEdit={mayEditCirculars(role)} refetch={() => refetch()} />
      </>
    )
  return (
    <>
      <PageHeader
        crumbs={<Link to="/circulars">{say('circulars.title')}</Link>}
        title={say('review.title')}
      />
      {error ? (
        <ProblemNotice error={error} retry={() => void refetch()} />
      ) : draft === null ? (
        <p className="soft">{say('review.none')}</p>
      ) : (
        <Loading />
      )}
    </>
  )
}
