import { lists } from '@u4ssc/client/contract'
import { routes, serve } from '../http/serve'
import { listDecisions } from '../meetings/index'
import type { FileDeps } from '../uploads/index'
import { decisionsList } from './decisions-list'
import { orUnavailable, sendList } from './send-list'
import { writePrinted } from './write-meeting-list'

/** Route for the register of decisions as a file. */
export function decisionFileRoute(deps: FileDeps) {
  return routes(
    serve(lists.downloadDecisions, async ({ query: { format, language, ...filter } }, c) => {
      const decisions = await listDecisions(deps.db, filter)
      const list = await decisionsList(decisions, language)
      const bytes = await orUnavailable(() => writePrinted(deps, list, format))
      return sendList(c, bytes, 'decisions', format)
    }),
  )
}
