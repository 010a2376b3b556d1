import type { Draft } from '@u4ssc/client'
import { say } from '../../../components/say'
import { doubtsOf } from '../reading-issues'
import type { Fact } from '../facts'
import { DoubtCard } from './reading-issue-card'
import type { Review } from './use-review'

interface DoubtListProps {
  readonly draft: Draft
  readonly facts: readonly Fact[]
  readonly review: Review
}

/** Lists the reader's diagnostics: those that block publishing, then the remarks. */
export function DoubtList({ draft, facts, review }: DoubtListProps) {
  const { doubts, remarks } = doubtsOf(draft)
  const all = [...doubts, ...remarks]
  if (all.length === 0) return null
  return (
    <>
      <h2>{say(doubts.length > 0 ? 'doubts.title' : 'doubts.remarks')}</h2>
      {all.map((doubt) => (
        <DoubtCard key={doubt.index} doubt={doubt} draft={draft} facts={facts} review={review} />
      ))}
    </>
  )
}
