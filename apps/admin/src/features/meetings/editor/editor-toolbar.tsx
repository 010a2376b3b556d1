import { Button } from '../../../components/button'
import { describeMoment } from '../../../clock-format'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { DraftMenu } from '../../../subjects/drafts/draft-menu'
import { ReviewLink } from '../../../subjects/drafts/review-link'
import { useRole } from '../../../components/layout/use-role'
import { mayEditMeetings } from '../../../subjects/meetings/permissions'
import { useEditorContext } from './editor'
import type { SavingState } from './editor'

/** Shows the saving state, undo and redo, and the link to the review. */
export function EditorToolbar() {
  const { draft, isStored, saving, unsaved, mayEdit, history } = useEditorContext()
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
          : describeUnsaved(saving, unsaved)}
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

function describeUnsaved(saving: SavingState, unsaved: readonly string[]): string {
  if (saving !== 'refused' || unsaved.length === 0) return say(`editor.saving-${saving}`)
  return say('editor.saving-incomplete', { fields: unsaved.join(wording.listSeparator) })
}
