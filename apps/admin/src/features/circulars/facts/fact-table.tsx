import type { Evidence } from '@u4ssc/domain'
import type { Correction } from '@u4ssc/client/circulars'
import { useState } from 'react'
import { say } from '../../../components/language/say'
import { isStated } from '../../../facts/facts-of-reading'
import type { Fact, FactGroup } from '../../../facts/facts-of-reading'
import { FactRow } from './fact-row'
import type { Review } from '../review/use-review'

interface FactTableProps {
  readonly group: FactGroup
  readonly evidence: Evidence
  readonly corrections: readonly Correction[]
  readonly review: Review
}

/** Returns the ID of the heading of a group. */
export function headingId({ id }: Pick<FactGroup, 'id'>): string {
  return `facts-${id}`
}

/** The facts of a circular or meeting below their heading. Those that are not stated are folded. */
export function FactTable(props: FactTableProps) {
  const { group, corrections } = props
  const isShown = (fact: Fact) =>
    isStated(fact) || corrections.some(({ pointer }) => pointer === fact.pointer)
  const others = group.facts.filter((fact) => !isShown(fact))
  return (
    <>
      <Rows {...props} facts={group.facts.filter(isShown)} labelledBy={headingId(group)} />
      {others.length > 0 && <Folded {...props} facts={others} />}
    </>
  )
}

interface RowsProps extends FactTableProps {
  readonly facts: readonly Fact[]
  readonly labelledBy: string
}

function Rows({ facts, labelledBy, evidence, corrections, review }: RowsProps) {
  return (
    <table className="facts" aria-labelledby={labelledBy}>
      <tbody>
        {facts.map((fact) => (
          <FactRow
            key={fact.pointer}
            fact={fact}
            evidence={evidence}
            correction={corrections.find((given) => given.pointer === fact.pointer)}
            review={review}
          />
        ))}
      </tbody>
    </table>
  )
}

/** Facts that are not stated, open as soon as one of them is selected. */
function Folded(props: Omit<RowsProps, 'labelledBy'>) {
  const { facts, group, review } = props
  const [isOpen, setOpen] = useState(false)
  const isActive = facts.some(
    ({ pointer }) => pointer === review.active || pointer === review.editing,
  )
  const summaryId = `unstated-${group.id}`
  return (
    <details
      open={isOpen || isActive}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary id={summaryId}>{say('facts.unstated', { count: facts.length })}</summary>
      <Rows {...props} labelledBy={summaryId} />
    </details>
  )
}
