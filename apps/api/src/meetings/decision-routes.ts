import { meetings } from '@u4ssc/client/contract'
import type { Database } from '../db/index'
import { rangeOf, toNumberedPage } from '../http/numbered-page'
import { routes, serve } from '../http/serve'
import { countDecisions, listDecisions } from './decision-store'

/** Route for the register of decisions of all meetings. */
export function decisionRoutes({ db }: { db: Database }) {
  return routes(
    serve(meetings.listDecisions, async ({ query: { page, ...filter } }) => {
      const [items, total] = await Promise.all([
        listDecisions(db, filter, rangeOf(page)),
        countDecisions(db, filter),
      ])
      return toNumberedPage(items, page, total)
    }),
  )
}
