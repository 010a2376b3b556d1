import { circulars } from '@u4ssc/client/contract'
import { placeOf } from '../http/middleware/client-address'
import { routes, serve } from '../http/serve'
import { oneAtATime, readApart } from './read-apart'
import type { CircularReaders } from './read-apart'
import { ReadingBudget } from './reading-budget'

/**
 * Route to analyse a circular without signing in. Requests run one at a time, so that signed-in
 * people do not wait.
 */
export function readingRoutes({ readers }: { readonly readers: CircularReaders }) {
  const budget = new ReadingBudget()
  const inTurn = oneAtATime()
  return routes(
    serve(circulars.read, ({ body: { text } }, c) => {
      budget.spend(placeOf(c.get('clientAddress')), text.length, performance.now())
      const { signal } = c.req.raw
      return inTurn(() => readApart(readers, text, signal))
    }),
  )
}
