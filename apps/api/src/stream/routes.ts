import { createRoute } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import * as z from 'zod'
import type { Database } from '../db/index'
import { placeOf } from '../http/middleware/client-address'
import { createRouter } from '../http/create-router'
import { Problem, problemAnswers } from '../http/problems'
import { listByRevision } from '../meetings/index'
import { operation } from '../permissions/index'
import type { ReleaseStream } from './release-stream'
import { toNotice } from './release-stream'
import { openListener } from './listener'
import { listWithdrawn } from './withdrawn'

/** Maximum number of missed releases sent after a reconnect. */
const MAX_MISSED = 50
const MAX_REVISION = Number.MAX_SAFE_INTEGER

const getStream = createRoute({
  ...operation('stream-releases'),
  summary: 'Stream releases as they are published',
  description:
    'Keeps the connection open and sends a server-sent event for each release (`release`, data: ReleaseNotice) and withdrawal (`withdrawal`, data: WithdrawalNotice). With `Last-Event-ID`, the missed releases are sent first, then all current withdrawals.',
  tags: ['Releases'],
  method: 'get',
  path: '/releases/stream',
  request: {
    headers: z.object({
      'last-event-id': z.coerce.number<string>().int().min(0).max(MAX_REVISION).optional().meta({
        description: 'ID of the last event received; the missed ones are sent first',
        example: 41,
      }),
    }),
  },
  responses: {
    200: {
      description: 'The event stream',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    ...problemAnswers('invalid-request', 'too-many-listeners'),
  },
})

export function streamRoutes({ db, releases }: { db: Database; releases: ReleaseStream }) {
  return createRouter().openapi(getStream, async (c) => {
    const after = c.req.valid('header')['last-event-id']
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
  })
}
