import { LinkBase } from 'react-admin'
import { PageHeader } from './page-header'
import { say } from './say'

/** What stands at an address that is none of the dashboard's. */
export function LostPage() {
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
