import { isProblem } from '../../components/feedback/describe-error'
import { ProblemNotice } from '../../components/feedback/problem-notice'
import { say } from '../../components/language/say'

/** Shows why an answer was not stored. If a colleague changed the draft, it is loaded again. */
export function DecideProblem({ error }: { readonly error: unknown }) {
  if (!isProblem(error, 'draft-changed')) return <ProblemNotice error={error} />
  return (
    <p className="notice bad" role="alert">
      {say('issues.meanwhile')}
    </p>
  )
}
