import { compareMeetings } from '@u4ssc/domain/meetings'
import type { MergePart } from '@u4ssc/domain/meetings'
import { Button } from '../../../components/button'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { useEditorContext } from './editor'
import { takeTheirs } from './take-theirs'
import { namesOf } from '../../../subjects/meetings/names-of'
import { nameOfField } from '../../../facts/fact-views'
import { nameOfPart } from '../merging/describe-part'
import { ChangeList } from '../components/change-list'

/**
 * Shows what a colleague saved in the meantime: merged changes, and both sides of each conflict.
 */
export function ConflictList() {
  const { conflicts, taken } = useEditorContext()
  if (conflicts.length === 0 && taken.length === 0) return null
  return (
    <div className="notice" role="alert">
      {taken.length > 0 && (
        <p>
          {say('editor.merged', { fields: taken.map(nameOfField).join(wording.listSeparator) })}
        </p>
      )}
      {conflicts.length > 0 && <p>{say('editor.conflicts', { count: conflicts.length })}</p>}
      {conflicts.map((conflict) => (
        <Versions key={conflict.pointer} conflict={conflict} />
      ))}
    </div>
  )
}

function Versions({ conflict }: { readonly conflict: MergePart }) {
  const { meeting, settle, mayEdit } = useEditorContext()
  const other = takeTheirs(meeting, conflict)
  const name = nameOfPart(conflict, meeting, other)
  return (
    <fieldset className="versions">
      <legend>{name}</legend>
      <p>{say('editor.theirVersion')}</p>
      <ChangeList changes={compareMeetings(meeting, other)} names={namesOf(meeting, other)} />
      {mayEdit && (
        <p className="actions">
          <Button look="quiet" size="small" onClick={() => settle(conflict, 'mine')}>
            {say('editor.keepMine')}
          </Button>
          <Button look="quiet" size="small" onClick={() => settle(conflict, 'theirs')}>
            {say('editor.takeTheirs')}
          </Button>
        </p>
      )}
    </fieldset>
  )
}
