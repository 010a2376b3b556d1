import { Button } from '../../../components/button'
import { describeTime } from '../../../clock-format'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import type { LetterSaving } from './use-saved-letter'

/** Says when the letter was saved. */
export function SavingStatus({ saving }: { readonly saving: LetterSaving }) {
  const { savedAt, isSaving, isSaved, error } = saving
  return (
    <span className={error === null ? 'soft' : 'caution'} role="status">
      {isSaving && say('editor.saving-saving')}
      {!isSaving && error !== null && say('editor.saving-refused')}
      {!isSaving && error === null && !isSaved && say('editor.saving-typed')}
      {!isSaving && error === null && isSaved && savedAt !== null && (
        <>{say('writing.savedAt', { time: describeTime(savedAt) })}</>
      )}
    </span>
  )
}

/** Asks whose letter to keep after a conflict, or shows why the letter was not saved. */
export function SavingProblem({ saving }: { readonly saving: LetterSaving }) {
  const { error, isConflict, isSaving, loadTheirs, keepMine } = saving
  if (error === null) return null
  if (!isConflict) return <ProblemNotice error={error} />
  return (
    <div className="notice bad" role="alert">
      <p>{say('writing.conflict')}</p>
      <p className="actions">
        <Button look="quiet" size="small" busy={isSaving} onClick={() => void loadTheirs()}>
          {say('writing.loadTheirs')}
        </Button>
        <Button look="quiet" size="small" busy={isSaving} onClick={() => void keepMine()}>
          {say('writing.keepMine')}
        </Button>
      </p>
    </div>
  )
}
