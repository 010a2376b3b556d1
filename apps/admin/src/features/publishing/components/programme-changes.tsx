import type { ReviewedMeeting } from '@u4ssc/client/drafts'
import { describeChange, describeDate } from '@u4ssc/domain/words/languages'
import { Arrow } from '../../../components/layout/arrow'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { keyOfChange } from '../keys-of-review'

interface ProgrammeChangesProps {
  readonly meeting: ReviewedMeeting
  /** Names of speakers and documents by ID. */
  readonly names: Readonly<Record<string, string>>
  readonly isNew: (key: string) => boolean
}

/** Shows the changes of the programme: its new day, then each change as a sentence. */
export function ProgrammeChanges({ meeting, names, isNew }: ProgrammeChangesProps) {
  const { before, after } = meeting.schedule.firstDate
  const changes = meeting.changes.filter(({ section }) => section === 'programme')
  if (changes.length === 0) return null
  const moved = changes.filter(({ kind, what }) => kind === 'moved' && what === 'session').length
  return (
    <div className="body">
      {before !== null && after !== null && before !== after && moved > 0 && (
        <div className="moves">
          <div>
            <span className="soft">{say('publishing.nowShort')}</span>
            <b>{describeDate(before, wording)}</b>
          </div>
          <Arrow />
          <div>
            <span className="soft">{say('publishing.after')}</span>
            <b>{describeDate(after, wording)}</b>
            {say('publishing.sessions', { count: moved })}
          </div>
        </div>
      )}
      <details open={changes.length <= 5}>
        <summary>
          {meeting.latest === null
            ? say('publishing.firstVersion')
            : say('publishing.changed', { count: changes.length })}
        </summary>
        <ul className="changes">
          {changes.map((change) => {
            const key = keyOfChange(meeting.position, change)
            return (
              <li key={key}>
                {describeChange(change, wording, names)}{' '}
                {isNew(key) && <span className="badge new">{say('publishing.new')}</span>}
              </li>
            )
          })}
        </ul>
      </details>
    </div>
  )
}
