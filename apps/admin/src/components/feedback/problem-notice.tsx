import { Button } from '../button'
import { describeError } from './describe-error'
import { say } from '../language/say'

/** Shows an error, with a retry button if that can help. */
export function ProblemNotice({ error, retry }: { error: unknown; retry?: () => void }) {
  return (
    <div className="notice bad" role="alert">
      <p>{describeError(error)}</p>
      {retry && (
        <Button look="quiet" size="small" onClick={retry}>
          {say('action.tryAgain')}
        </Button>
      )}
    </div>
  )
}
