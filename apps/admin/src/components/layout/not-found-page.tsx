import { Link } from '../link'
import { PageHeader } from './page-header'
import { say } from '../language/say'

/** Shown at an address that does not exist. */
export function NotFoundPage() {
  return (
    <>
      <PageHeader title={say('error.not-found-title')} />
      <p>{say('error.not-found-lead')}</p>
      <p>
        <Link to="/">{say('overview.title')}</Link>
      </p>
    </>
  )
}
