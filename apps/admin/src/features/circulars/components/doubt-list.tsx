import type { Draft } from '@u4ssc/client'
import { say } from '../../../components/say'
import { doubtsOf } from '../doubts'
import type { Fact } from '../facts'
import { DoubtCard } from './doubt-card'
import type { Review } from './use-review'

interface DoubtListProps {
  readonly draft: Draft
  readonly facts: readonly Fact[]
  readonly review: Review
}

/** What the reader was not sure of, before all facts: the doubts that hold back, then the remarks. */
export function DoubtList({ draft, facts, review }: DoubtListProps) {
  const { doubts, remarks } = doubtsOf(draft)
  const all = [...doubts, ...remarks]
  if (all.length === 0) return null
  return (
    <>
      <h2>{say(doubts.length > 0 ? 'review.issues-title' : 'review.issues-remarks')}</h2>
      {all.map((doubt) => (
        <DoubtCard key={doubt.index} doubt={doubt} draft={draft} facts={facts} review={review} />
      ))}
    </>
  )
}
