import type { AuditQuery } from '@u4ssc/client'
import { useClient } from '../../components/client'
import { usePages } from '../../components/use-pages'

/** What was done, the newest first, page after page. */
export function useAuditPages(query: AuditQuery) {
  const client = useClient()
  return usePages(['audit', query], (from) => client.listAudit({ ...query, ...from }))
}
