import type { Role } from '@u4ssc/client/people'
import type { ReactNode } from 'react'
import { Loading } from '../feedback/loading'
import { PageHeader } from './page-header'
import { say } from '../language/say'
import { useAccess, useRole } from './use-role'

interface RequireRoleProps {
  readonly may: (role: Role | undefined) => boolean
  readonly title: string
  readonly children: ReactNode
}

/** Shows a page to the roles that include it. Others see an explanation, and no request is made. */
export function RequireRole({ may, title, children }: RequireRoleProps) {
  const role = useRole()
  const access = useAccess()
  if (may(role)) return children
  return (
    <>
      <PageHeader title={title} />
      {access === undefined ? (
        <Loading />
      ) : (
        <p className="notice bad" role="alert">
          {say(access.meetings === null ? 'error.notAllowed' : 'error.otherMeeting')}
        </p>
      )}
    </>
  )
}
