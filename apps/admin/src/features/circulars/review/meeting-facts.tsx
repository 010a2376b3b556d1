import type { Draft } from '@u4ssc/client/drafts'
import { positionsLeftOut } from '@u4ssc/client/circulars'
import type { Meeting } from '@u4ssc/domain'
import { Button } from '../../../components/button'
import { say } from '../../../components/language/say'
import { leaveOut, undoLeavingOut } from '../../../facts/corrections'
import { FactTable } from '../facts/fact-table'
import type { FactGroup } from '../../../facts/facts-of-reading'
import type { Review } from './use-review'

interface GroupFactsProps {
  readonly draft: Draft
  readonly group: FactGroup
  readonly review: Review
}

/** The facts of the circular or of a meeting. A meeting can be left out of an imported circular. */
export function GroupFacts({ draft, group, review }: GroupFactsProps) {
  const { position } = group
  const meeting = position === null ? undefined : draft.reading.meetings[position]
  if (position !== null && meeting && positionsLeftOut(draft.corrections).has(position))
    return (
      <>
        <h2>{group.title}</h2>
        <p className="notice">
          <bdi>{meeting.title}</bdi>. {say('review.leftOut')}
        </p>
        {review.mayEdit && (
          <Act
            {...{ label: say('action.undo'), meeting, review }}
            act={() => void review.save(undoLeavingOut(draft, position))}
          />
        )}
      </>
    )
  return (
    <>
      <FactTable
        group={group}
        evidence={draft.reading.evidence}
        corrections={draft.corrections}
        review={review}
      />
      {meeting && position !== null && draft.meeting === null && review.mayEdit && (
        <Act
          {...{ label: say('review.leaveOut'), meeting, review }}
          act={() => void review.save(leaveOut(draft, position))}
        />
      )}
    </>
  )
}

interface ActProps {
  readonly label: string
  readonly meeting: Meeting
  readonly review: Review
  readonly act: () => void
}

function Act({ label, meeting, review, act }: ActProps) {
  return (
    <p className="actions">
      <Button
        look="quiet"
        size="small"
        aria-label={`${label}: ${meeting.title}`}
        busy={review.isSaving}
        onClick={act}
      >
        {label}
      </Button>
    </p>
  )
}
