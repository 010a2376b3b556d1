import type { Evidence, FactEvidence } from '@u4ssc/domain'
import type { Correction } from '@u4ssc/client/circulars'
import { Button } from '../../../components/button'
import { say } from '../../../components/language/say'
import { evidenceOfFact } from './evidence-of-fact'
import type { Fact } from '../../../facts/facts-of-reading'
import { FactEditor } from './fact-editor'
import { FactValue } from '../../../facts/fact-value'
import type { Review } from '../review/use-review'

interface FactRowProps {
  readonly fact: Fact
  readonly evidence: Evidence
  readonly correction: Correction | undefined
  readonly review: Review
}

export function FactRow({ fact, evidence, correction, review }: FactRowProps) {
  const isActive = review.active === fact.pointer
  const isEditing = review.editing === fact.pointer
  return (
    <tr
      tabIndex={-1}
      className={isActive ? 'now' : undefined}
      aria-current={isActive ? 'true' : undefined}
      onFocus={() => review.activate(fact.pointer)}
      onClick={() => review.activate(fact.pointer)}
      onMouseEnter={() => review.hover(fact.pointer)}
      onMouseLeave={() => review.hover(null)}
    >
      <th scope="row">{fact.name}</th>
      <td>
        {isEditing ? (
          <FactEditor fact={fact} note={correction?.note ?? ''} review={review} />
        ) : (
          <FactValue lines={fact.kind.describe(fact.value)} />
        )}
        {correction?.note && !isEditing && <p className="soft">{correction.note}</p>}
      </td>
      <td className="source">
        <Source evidence={evidenceOfFact(fact.pointer, evidence)} isCorrected={!!correction} />
      </td>
      <td className="source">
        {review.mayEdit && !isEditing && (
          <Button
            look="link"
            aria-label={say('action.correctFact', { fact: fact.name })}
            onClick={() => review.edit(fact.pointer)}
          >
            {say('action.correct')}
          </Button>
        )}
      </td>
    </tr>
  )
}

/** Shows where a fact is stated. A certain one has no mark. */
function Source(props: { evidence: FactEvidence | null; isCorrected: boolean }) {
  if (props.isCorrected) return <span className="good">{say('review.certainty-corrected')}</span>
  if (!props.evidence) return null
  const { certainty, spans } = props.evidence
  const [first] = spans
  return (
    <span className={certainty === 'uncertain' ? 'caution' : 'soft'}>
      {certainty !== 'stated' && say(`review.certainty-${certainty}`)}{' '}
      {first && (
        <span className="cite">
          {first.paragraph === null ? say(`review.part-${first.part}`) : `¶${first.paragraph}`}
        </span>
      )}
    </span>
  )
}
