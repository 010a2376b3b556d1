import { releaseStream } from '@u4ssc/client/contract'
import { streamSSE } from 'hono/streaming'
import type { Database } from '../db/index'
import { placeOf } from '../http/middleware/client-address'
import { Problem } from '../http/problems'
import { routes, serve } from '../http/serve'
import { listByRevision } from '../meetings/index'
import type { ReleaseRow } from '../meetings/index'
import type { ReleaseStream } from './release-stream'
import { toNotice } from './release-stream'
import { openListener } from './listener'
import { listWithdrawn } from './withdrawn'

/** Missed releases per query. */
const BATCH = 50

/** Yields all releases after a revision, in order of publication. */
async function* listMissed(db: Database, after: number): AsyncGenerator<ReleaseRow> {
  let last = after
  for (;;) {
    const rows = await listByRevision(db, { after: last, limit: BATCH })
    yield* rows
    if (rows.length < BATCH) return
    last = rows.at(-1)?.revision ?? last
  }
}

export function streamRoutes({ db, releases }: { db: Database; releases: ReleaseStream }) {
  return routes(
    serve(releaseStream.open, async (_, c) => {
      const last = c.req.header('last-event-id')
      const after = last === undefined ? undefined : Number(last)
      const listener = openListener()
      // Read before the listener is added, so that it refuses no release
      const { position } = releases
      // Listen before reading missed releases, so that none is lost
      if (!releases.add(listener, placeOf(c.get('clientAddress'))))
        throw new Problem('too-many-listeners', 'Try again later, or use the feeds.')
      try {
        for await (const row of after === undefined ? [] : listMissed(db, after))
          listener.send(toNotice(row))
        const withdrawn = after === undefined ? [] : await listWithdrawn(db)
        for (const one of withdrawn) listener.send({ ...one, withdrawn: true })
      } catch (error) {
        releases.remove(listener)
        throw error
      }
      c.header('x-accel-buffering', 'no')
      return streamSSE(c, async (stream) => {
        stream.onAbort(() => listener.close())
        await listener.writeTo(stream, after ?? position)
        releases.remove(listener)
      })
    }),
  )
}
