import { ProblemError } from '@u4ssc/client'
import { Button } from '../../../components/button'
import { Link } from '../../../components/link'
import { language } from '../../../components/language/language'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { siteAddress } from '../../../components/api/site-address'

interface ImportProblemProps {
  readonly error: unknown
  readonly importAgain: () => void
}

/** Explains why a circular was not imported. A duplicate is linked and can be imported again. */
export function ImportProblem({ error, importAgain }: ImportProblemProps) {
  const existing = error instanceof ProblemError ? error.existing : null
  if (existing === null) return <ProblemNotice error={error} />
  const { kind, id, reference } = existing
  const page = kind === 'circular' ? siteAddress(`/${language}/circulars/${id}`) : null
  return (
    <div className="notice bad" role="alert">
      <p>{say('import.duplicate', { reference: reference ?? say('circulars.unnamed') })}</p>
      <p className="actions">
        {kind === 'draft' && <Link to={`/circulars/${id}`}>{say('import.openExisting')}</Link>}
        {page !== null && <a href={page}>{say('import.openExisting')}</a>}
        <Button look="quiet" size="small" onClick={importAgain}>
          {say('import.anyway')}
        </Button>
      </p>
    </div>
  )
}
