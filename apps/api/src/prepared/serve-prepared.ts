import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../http/app-env'
import { PreparedAnswer, variesBy } from './prepared-answer'
import type { Conditions } from './prepared-answer'
import type { Shelf } from './shelf'

/**
 * Answers public reads from the shelf, and puts there what is not on it yet: once, however many ask
 * at the same moment.
 *
 * It stands before all other middleware, so that what it keeps has their headers.
 */
export function servePrepared(shelf: Shelf) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const { pathname, search } = new URL(c.req.url)
    const address = pathname + search
    const soon = shelf.findUnderway(address)
    const kept = shelf.find(address) ?? (soon && (await soon))
    if (kept) return toResponse(kept, c.req.raw.headers)

    const { edition } = shelf
    const end = shelf.begin(address)
    let shared: PreparedAnswer | undefined
    try {
      await next()
      if (c.res.status !== 200) return
      const made = new PreparedAnswer(Buffer.from(await c.res.arrayBuffer()), c.res.headers)
      // the shelf knows an answer by its address alone
      const forMs = variesBy(c.res.headers, 'accept-language') ? 0 : c.var.keptForMs
      if (forMs !== 0) shelf.keep(address, (shared = made), edition, forMs)
      const id = c.res.headers.get('x-request-id')
      // Hono merges the headers of an answer it replaces
      c.res = undefined
      c.res = toResponse(made, c.req.raw.headers, id)
      return
    } finally {
      end(shared)
    }
  })
}

function toResponse(made: PreparedAnswer, asked: Headers, id: string | null = null): Response {
  const { status, headers, body } = made.answer(conditionsOf(asked))
  const named = new Headers()
  for (let at = 0; at + 1 < headers.length; at += 2)
    named.set(headers[at] ?? '', headers[at + 1] ?? '')
  named.set('x-request-id', id ?? asked.get('x-request-id') ?? crypto.randomUUID())
  return new Response(body === undefined ? null : new Uint8Array(body), { status, headers: named })
}

function conditionsOf(asked: Headers): Conditions {
  return {
    acceptEncoding: asked.get('accept-encoding') ?? undefined,
    ifNoneMatch: asked.get('if-none-match') ?? undefined,
    ifModifiedSince: asked.get('if-modified-since') ?? undefined,
  }
}
