import type { ProblemCode } from '@u4ssc/client/responses'
import type { ReactNode } from 'react'
import { Button } from '../../components/button'
import { isProblem } from '../../components/feedback/describe-error'
import { ProblemNotice } from '../../components/feedback/problem-notice'
import { say } from '../../components/language/say'

interface SaveFooterProps {
  /** The call that saves the text. */
  readonly save: { readonly error: Error | null; readonly isPending: boolean }
  readonly isDirty: boolean
  readonly conflict: Conflict
  /** Further buttons. */
  readonly children?: ReactNode
}

interface Conflict {
  /** Code of the problem that a colleague has saved in the meantime. */
  readonly code: ProblemCode
  readonly message: string
  readonly loadTheirs: () => void
}

/** The end of the form of a text: why it was not saved, the button, and the state. */
export function SaveFooter({ save, isDirty, conflict, children }: SaveFooterProps) {
  return (
    <>
      {save.error && <SaveProblem error={save.error} conflict={conflict} />}
      <div className="actions">
        <Button type="submit" disabled={!isDirty || save.isPending}>
          {say('action.save')}
        </Button>
        {children}
        <span className="soft" role="status">
          {say(isDirty ? 'editor.saving-typed' : 'editor.saving-unchanged')}
        </span>
      </div>
    </>
  )
}

/** After a conflict, the other version can be loaded. */
function SaveProblem({ error, conflict }: { readonly error: Error; readonly conflict: Conflict }) {
  if (!isProblem(error, conflict.code)) return <ProblemNotice error={error} />
  return (
    <div className="notice bad" role="alert">
      <p>{conflict.message}</p>
      <Button look="quiet" size="small" onClick={conflict.loadTheirs}>
        {say('editor.conflict-reload')}
      </Button>
    </div>
  )
}
