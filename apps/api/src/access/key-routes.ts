import { keys } from '@u4ssc/client/contract'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { routes, serve } from '../http/serve'
import { actorOf } from '../permissions/index'
import { createServiceKey, listServiceKeys, revokeServiceKey } from './service-keys'

export function keyRoutes(deps: { readonly db: Database; readonly clock: Clock }) {
  return routes(
    serve(keys.list, async () => ({ items: await listServiceKeys(deps.db) })),
    serve(keys.create, async ({ body }, c) => createServiceKey(deps, body, await actorOf(c))),
    serve(keys.delete, async ({ params: { id } }, c) =>
      revokeServiceKey(deps, id, await actorOf(c)),
    ),
  )
}
