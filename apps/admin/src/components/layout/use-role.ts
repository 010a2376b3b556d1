import { RoleSchema } from '@u4ssc/client/people'
import type { Role } from '@u4ssc/client/people'
import { usePermissions } from 'react-admin'

/** Returns the role of the signed-in person; `undefined` while it is loading. */
export function useRole(): Role | undefined {
  const permissions: unknown = usePermissions().permissions
  return RoleSchema.optional().catch(undefined).parse(permissions)
}
