import type { AuditQuery } from '@u4ssc/client/platform'
import { useClient } from '../../components/api/client'
import { usePages } from '../../components/lists/use-pages'

/** Loads the audit log, newest first, in pages. */
export function useAuditPages(query: AuditQuery) {
  const client = useClient()
  return usePages(['audit', query], (from) => client.audit.list({ ...query, ...from }))
}
