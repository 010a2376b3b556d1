import { describeChange } from '@u4ssc/domain/words/languages'
import type { DescribableChange } from '@u4ssc/domain/words/languages'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'

interface ChangeListProps {
  readonly changes: readonly DescribableChange[]
  /** Names of speakers and documents by ID. */
  readonly names?: Readonly<Record<string, string>>
}

/** Lists the changes between two states of a meeting as sentences. */
export function ChangeList({ changes, names = {} }: ChangeListProps) {
  if (changes.length === 0) return <p className="soft">{say('releases.same')}</p>
  return (
    <ul className="changes">
      {changes.map((change, index) => (
        // Several changes can have the same path, and the list never changes order.
        <li key={index}>{describeChange(change, wording, names)}</li>
      ))}
    </ul>
  )
}
