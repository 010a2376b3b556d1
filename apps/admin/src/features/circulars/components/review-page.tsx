import { LinkBase, useParams } from 'react-admin'
import { PageHeader } from '../../../components/page-header'
import { ProblemNotice } from '../../../components/problem-notice'
import { say } from '../../../components/say'
import { useRole } from '../../../components/use-role'
import { mayEditCirculars } from '../permissions'
import { useDraft } from '../queries'
import { ReviewDesk } from './review-desk'

export function ReviewPage() {
  const { id = '' } = useParams()
  const role = useRole()
  const { data: draft, error, refetch } = useDraft(id)
  if (draft)
    return <ReviewDesk draft={draft} mayEdit={mayEditCirculars(role)} refetch={() => refetch()} />
  return (
    <>
      <PageHeader
        crumbs={<LinkBase to="/circulars">{say('circulars.title')}</LinkBase>}
        title={say('review.title')}
      />
      {error ? (
        <ProblemNotice error={error} retry={() => void refetch()} />
      ) : (
        <p className="soft">{say(draft === null ? 'review.none' : 'state.loading')}</p>
      )}
    </>
  )
}
