import { LinkBase } from 'react-admin'
import { PageHeader } from './page-header'
import { say } from './say'

/** Shown at an address that does not exist. */
export function NotFoundPage() {
  return (
    <>
      <PageHeader title={say('error.lost-title')} />
      <p>{say('error.lost-lead')}</p>
      <p>
        <LinkBase to="/">{say('overview.title')}</LinkBase>
      </p>
    </>
  )
}
