import type { ProblemCode } from '@u4ssc/client/responses'
import { isProblem } from '../../../components/feedback/describe-error'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'

interface SaveProblemProps {
  readonly error: Error
  /** Code of the problem that a colleague has saved in the meantime. */
  readonly conflict: ProblemCode
  readonly message: string
  readonly loadTheirs: () => void
}

/** Explains why a text was not saved; after a conflict, the other version can be loaded. */
export function SaveProblem({ error, conflict, message, loadTheirs }: SaveProblemProps) {
  if (!isProblem(error, conflict)) return <ProblemNotice error={error} />
  return (
    <div className="notice bad" role="alert">
      <p>{message}</p>
      <button type="button" className="button quiet small" onClick={loadTheirs}>
        {say('editor.conflict-reload')}
      </button>
    </div>
  )
}
