import { describeChange } from '@u4ssc/domain/words/languages'
import type { DescribableChange } from '@u4ssc/domain/words/languages'
import { wording } from '../../../components/language'
import { say } from '../../../components/say'

interface ChangeListProps {
  readonly changes: readonly DescribableChange[]
  /** Words for the ids of speakers and documents. */
  readonly names?: Readonly<Record<string, string>>
}

/** Differences between two states of a meeting, as sentences. */
export function ChangeList({ changes, names = {} }: ChangeListProps) {
  if (changes.length === 0) return <p className="soft">{say('releases.same')}</p>
  return (
    <ul className="changes">
      {changes.map((change, index) => (
        // several changes may stand at one place, and none of them moves
        <li key={index}>{describeChange(change, wording, names)}</li>
      ))}
    </ul>
  )
}
