import type { ReviewedDrift } from '@u4ssc/client/drafts'
import { wording } from '../../components/language/language'
import { say } from '../../components/language/say'
import { describeValue, nameOfPointer } from '../../facts/describe-value'

type Sides = Pick<ReviewedDrift, 'pointer' | 'letter' | 'meeting' | 'cites'>

/** Shows the value in the circular, with its paragraph, and the value of the meeting. */
export function DriftSides({ drift }: { drift: Sides }) {
  const words = (value: ReviewedDrift['letter']) =>
    describeValue(drift.pointer, value).join(wording.listSeparator) || say('facts.notStated')
  return (
    <p>
      <b>{nameOfPointer(drift.pointer)}.</b>{' '}
      {say('publishing.release-letterSays', { value: words(drift.letter) })}{' '}
      <span className="cite">{citation(drift)}</span>{' '}
      {say('publishing.release-nowIs', { value: words(drift.meeting) })}
    </p>
  )
}

function citation({ cites: { reference, paragraph } }: Sides): string {
  const parts = [reference, paragraph === null ? null : `¶${paragraph}`]
  return parts.filter((part) => part !== null).join(' ')
}
