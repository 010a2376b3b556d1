import type { Context } from 'hono'
import { stream } from 'hono/streaming'
import * as z from 'zod'
import { organizations } from '@u4ssc/client/contract'
import type { OrganizationEntry } from '@u4ssc/client/organizations'
import type { Readers } from '@u4ssc/documents/isolated'
import type { AppEnv } from '../http/app-env'
import { onVersion, setVersion } from '../http/if-match'
import { createCursor, toPage } from '../http/page-cursor'
import { routes, serve } from '../http/serve'
import { actorOf } from '../permissions/index'
import {
  changeOrganization,
  createOrganization,
  mergeOrganizations,
  requireOrganization,
} from './change-organizations'
import type { OrganizationDeps } from './change-organizations'
import { importOrganizations } from './import-organizations'
import { listOrganizations, organizationsInBatches } from './store'
import { CSV_HEAD, toCsvLines } from './to-csv'

const cursor = createCursor(z.object({ sortName: z.string(), code: z.string() }))
/**
 * Like other public lists, except that browsers must revalidate, so that editors see their changes.
 */
const LATEST = 'public, max-age=0, s-maxage=2, stale-if-error=86400'

export function organizationRoutes(
  deps: OrganizationDeps & {
    readonly readers: Pick<Readers, 'readTable'>
  },
) {
  const { db } = deps
  return routes(
    serve(organizations.list, async ({ query: { cursor: from, limit, ...filter } }, c) => {
      const after = from === undefined ? undefined : cursor.parse(from)
      const rows = await listOrganizations(db, filter, { after, limit: limit + 1 })
      c.header('cache-control', LATEST)
      // Not cached: searches are unlimited in number and would evict pages
      if (filter.q !== undefined) c.set('cacheMs', 0)
      return toPage(rows, limit, ({ entry }) => entry, cursor.format)
    }),
    serve(organizations.exportCsv, ({ query: filter }, c) => {
      c.header('content-disposition', 'attachment; filename="organizations.csv"')
      c.header('content-type', 'text/csv; charset=utf-8')
      return stream(c, async (writing) => {
        await writing.write(CSV_HEAD)
        for await (const entries of organizationsInBatches(db, filter)) {
          if (writing.aborted) return
          await writing.write(toCsvLines(entries))
        }
      })
    }),
    serve(organizations.get, async ({ params: { code } }, c) =>
      withVersion(c, await requireOrganization(db, code)),
    ),
    serve(organizations.create, async ({ body }, c) => {
      const by = { person: await actorOf(c), key: c.req.header('idempotency-key') }
      return withVersion(c, await createOrganization(deps, body, by))
    }),
    serve(organizations.update, async ({ params: { code }, body }, c) => {
      const person = await actorOf(c)
      const change = (version: number) => changeOrganization(deps, { code, version, person }, body)
      return withVersion(c, await onVersion(c, body.version, change))
    }),
    serve(organizations.merge, async ({ params: { code }, body }, c) => {
      const person = await actorOf(c)
      const merge = (version: number) => mergeOrganizations(deps, { code, version, person }, body)
      return withVersion(c, await onVersion(c, body.version, merge))
    }),
    serve(organizations.import, async ({ body }, c) =>
      importOrganizations(deps, body, await actorOf(c)),
    ),
  )
}

/** Sets the ETag of an organization, and returns it. */
function withVersion(c: Context<AppEnv>, entry: OrganizationEntry): OrganizationEntry {
  setVersion(c, entry.version)
  return entry
}
