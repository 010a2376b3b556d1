import type { MergePart } from '@u4ssc/domain/meetings'
import { Button } from '../../../components/button'
import { describeMoment } from '../../../clock-format'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { nameOfField } from '../../../facts/fact-views'
import { DraftMenu } from '../../../subjects/drafts/draft-menu'
import { ReviewLink } from '../../../subjects/drafts/review-link'
import { useRole } from '../../../components/layout/use-role'
import { mayEditMeetings } from '../../../subjects/meetings/permissions'
import { useEditorContext } from './editor'
import type { SavingState } from './editor'

/** Shows the saving state, undo and redo, and the link to the review. */
export function EditorToolbar() {
  const { draft, isStored, saving, unsaved, conflicts, mayEdit, history } = useEditorContext()
  const role = useRole()
  if (draft.status === 'published')
    return <span className="good">{say('circulars.state-published')}</span>
  // If the role includes editing, the record is closed, which the page says above
  if (!mayEdit)
    return mayEditMeetings(role) ? null : <span className="soft">{say('review.readOnly')}</span>
  return (
    <>
      <span className={saving === 'refused' ? 'caution' : 'soft'} role="status">
        {saving === 'unchanged' || saving === 'saved'
          ? isStored && say('editor.savedAt', { moment: describeMoment(draft.updatedAt) })
          : describeUnsaved(saving, unsaved, conflicts)}
      </span>
      <Button look="quiet" size="small" disabled={!history.canUndo} onClick={history.undo}>
        {say('action.undo')}
      </Button>
      <Button look="quiet" size="small" disabled={!history.canRedo} onClick={history.redo}>
        {say('action.redo')}
      </Button>
      <ReviewLink draft={draft} isStored={isStored} />
      {isStored && <DraftMenu draft={draft} />}
    </>
  )
}

function describeUnsaved(
  saving: SavingState,
  unsaved: readonly string[],
  conflicts: readonly MergePart[],
): string {
  if (saving !== 'refused' || unsaved.length === 0) return say(`editor.saving-${saving}`)
  const fields = unsaved.join(wording.listSeparator)
  const undecided = conflicts.map(({ field }) => nameOfField(field))
  return unsaved.every((name) => undecided.includes(name))
    ? say('editor.saving-undecided', { fields })
    : say('editor.saving-incomplete', { fields })
}
