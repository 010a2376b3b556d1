import { positionLeftOut } from '@u4ssc/client/circulars'
import type { Draft } from '@u4ssc/client/drafts'
import { Button } from '../../../components/button'
import { say } from '../../../components/language/say'
import { undoCorrection } from '../../../facts/corrections'
import { describeCorrection } from '../facts/describe-correction'
import type { Fact } from '../../../facts/facts-of-reading'
import type { Review } from './use-review'

interface CorrectionListProps {
  readonly draft: Draft
  readonly facts: readonly Fact[]
  readonly review: Review
}

/** Lists the corrections of facts, each with Undo. */
export function CorrectionList({ draft, facts, review }: CorrectionListProps) {
  const corrections = draft.corrections.filter((one) => positionLeftOut(one) === undefined)
  if (corrections.length === 0) return null
  return (
    <>
      <h2 id="corrections">{say('review.corrections-title')}</h2>
      <ul className="changes" aria-labelledby="corrections">
        {corrections.map((correction) => {
          const { name, lines } = describeCorrection(correction, facts)
          return (
            <li key={correction.pointer}>
              <b>{name}</b>: {lines.join('; ') || say('facts.notStated')}
              {correction.note && <span className="soft"> — {correction.note}</span>}
              {review.mayEdit && (
                <Button
                  look="link"
                  aria-label={say('action.undoCorrection', { fact: name })}
                  busy={review.isSaving}
                  onClick={() => void review.save(undoCorrection(draft, correction.pointer))}
                >
                  {say('action.undo')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
