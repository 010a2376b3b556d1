import { releaseStream } from '@u4ssc/client/contract'
import { streamSSE } from 'hono/streaming'
import type { Database } from '../db/index'
import { placeOf } from '../http/middleware/client-address'
import { Problem } from '../http/problems'
import { routes, serve } from '../http/serve'
import { listByRevision } from '../meetings/index'
import type { ReleaseStream } from './release-stream'
import { toNotice } from './release-stream'
import { openListener } from './listener'
import { listWithdrawn } from './withdrawn'

/** Maximum number of missed releases sent after a reconnect. */
const MAX_MISSED = 50
export function streamRoutes({ db, releases }: { db: Database; releases: ReleaseStream }) {
  return routes(
    serve(releaseStream.open, async (_, c) => {
      const last = c.req.header('last-event-id')
      const after = last === undefined ? undefined : Number(last)
      const listener = openListener()
      // Listen before reading missed releases, so that none is lost
      if (!releases.add(listener, placeOf(c.get('clientAddress'))))
        throw new Problem('too-many-listeners', 'Try again later, or use the feeds.')
      try {
        const missed =
          after === undefined ? [] : await listByRevision(db, { after, limit: MAX_MISSED })
        for (const row of missed) listener.send(toNotice(row))
        const withdrawn = after === undefined ? [] : await listWithdrawn(db)
        for (const one of withdrawn) listener.send({ ...one, withdrawn: true })
      } catch (error) {
        releases.remove(listener)
        throw error
      }
      c.header('x-accel-buffering', 'no')
      return streamSSE(c, async (stream) => {
        stream.onAbort(() => listener.close())
        await listener.writeTo(stream, after ?? 0)
        releases.remove(listener)
      })
    }),
  )
}
