import { RoleSchema } from '@u4ssc/client'
import type { Role } from '@u4ssc/client'
import { usePermissions } from 'react-admin'

/** The role of the person signed in; `undefined` until it is known. */
export function useRole(): Role | undefined {
  const permissions: unknown = usePermissions().permissions
  return RoleSchema.optional().catch(undefined).parse(permissions)
}
