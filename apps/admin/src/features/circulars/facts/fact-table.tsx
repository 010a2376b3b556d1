import type { Evidence } from '@u4ssc/domain'
import type { Correction } from '@u4ssc/client/circulars'
import type { FactGroup } from './facts'
import { FactRow } from './fact-row'
import type { Review } from '../review/use-review'

interface FactTableProps {
  readonly group: FactGroup
  readonly evidence: Evidence
  readonly corrections: readonly Correction[]
  readonly review: Review
}

export function FactTable({ group, evidence, corrections, review }: FactTableProps) {
  const titleId = `facts-${group.id}`
  return (
    <>
      <h2 id={titleId}>{group.title}</h2>
      <table className="facts" aria-labelledby={titleId}>
        <tbody>
          {group.facts.map((fact) => (
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
    </>
  )
}
