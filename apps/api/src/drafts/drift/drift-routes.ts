import { drafts } from '@u4ssc/client/contract'
import type { Database } from '../../db/index'
import { routes, serve } from '../../http/serve'
import { mayAlso } from '../../permissions/index'
import { withoutJoining } from '../without-joining'
import { listOpenDrift } from './list-open-drift'

export function driftRoutes({ db }: { readonly db: Database }) {
  return routes(
    serve(drafts.listDrift, async ({ query: { meeting } }, c) => {
      const items = await listOpenDrift(db, meeting)
      if (await mayAlso(c, 'change-draft')) return { items }
      const shown = items.map((one) => ({ ...one, drift: withoutJoining(one.drift) }))
      return { items: shown.filter(({ drift }) => drift.length > 0) }
    }),
  )
}
