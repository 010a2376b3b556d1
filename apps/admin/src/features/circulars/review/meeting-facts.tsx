import type { Draft } from '@u4ssc/client/drafts'
import { positionsLeftOut } from '@u4ssc/client/circulars'
import type { Meeting } from '@u4ssc/domain'
import { describeDate } from '@u4ssc/domain/words/languages'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { leaveOut, undoLeavingOut } from '../../../facts/corrections'
import { FactTable, headingId } from '../facts/fact-table'
import type { FactGroup } from '../../../facts/facts-of-reading'
import type { Review } from './use-review'

interface GroupFactsProps {
  readonly draft: Draft
  readonly group: FactGroup
  readonly review: Review
}

/** With more meetings, each is folded under its title. */
const MAX_UNFOLDED = 3

/** The facts of the circular or of a meeting, under their heading. */
export function GroupFacts(props: GroupFactsProps) {
  const { draft, group } = props
  const { meetings } = draft.reading
  const meeting = group.position === null ? undefined : meetings[group.position]
  if (meeting && meetings.length > MAX_UNFOLDED)
    return <FoldedMeeting {...props} meeting={meeting} />
  return (
    <>
      <h2 id={headingId(group)}>{group.title}</h2>
      <Facts {...props} meeting={meeting} />
    </>
  )
}

interface FoldedMeetingProps extends GroupFactsProps {
  readonly meeting: Meeting
}

/** The facts of one of many meetings, open while one of them is selected. */
function FoldedMeeting(props: FoldedMeetingProps) {
  const { group, review, meeting } = props
  const [isOpen, setOpen] = useState(group.position === 0)
  const isActive = group.facts.some(
    ({ pointer }) => pointer === review.active || pointer === review.editing,
  )
  const [first] = meeting.schedule.days
  return (
    <details
      className="folded"
      open={isOpen || isActive}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <h2 id={headingId(group)}>
          {group.title}: <bdi>{meeting.title}</bdi>
        </h2>{' '}
        {first && <span className="soft">{describeDate(first.date, wording)}</span>}
      </summary>
      <Facts {...props} />
    </details>
  )
}

interface FactsProps extends GroupFactsProps {
  readonly meeting: Meeting | undefined
}

/** A meeting can be left out of an imported circular. */
function Facts({ draft, group, review, meeting }: FactsProps) {
  const { position } = group
  if (position !== null && meeting && positionsLeftOut(draft.corrections).has(position))
    return (
      <>
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
