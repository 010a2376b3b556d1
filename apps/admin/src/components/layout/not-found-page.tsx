import { LinkBase } from 'react-admin'
import { PageHeader } from './page-header'
import { say } from '../language/say'

/** Shown at an address that does not exist. */
export function NotFoundPage() {
  return (
    <>
      <PageHeader title={say('error.not-found-title')} />
      <p>{say('error.not-found-lead')}</p>
      <p>
        <LinkBase to="/">{say('overview.title')}</LinkBase>
      </p>
    </>
  )
}
