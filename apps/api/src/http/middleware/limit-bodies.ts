import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../app-env'
import { Problem } from '../problems'
import { BodyBudget } from './body-budget'
import { placeOf } from './client-address'
import { isPlainJson } from './guard-writes'
import { maxFileBytes } from './file-routes'

/** Enough for the largest form: 500 decisions, questions in six languages. */
export const MAX_BODY_BYTES = 256 * 1024

/** Enough for the longest circular with every character escaped, and for a file in base64. */
export const MAX_LARGE_BODY_BYTES = 4 * 1024 * 1024

/** Forms mostly. As much as the headers of a request, which are not counted either. */
const SMALL_BODY_BYTES = 16 * 1024

/** Routes that accept a circular, a file or a list; all others accept `MAX_BODY_BYTES`. */
const LARGE_BODIES: readonly RegExp[] = [
  /^\/v1\/readings$/,
  /^\/v1\/(documents|tables)$/,
  /^\/v1\/drafts(\/[^/]+){0,2}$/,
  /^\/v1\/composed-letters\/[^/]+\/[^/]+$/,
  /^\/v1\/delegations\/own\/letters$/,
  /^\/v1\/speaker-invitations\/own\/files$/,
  /^\/v1\/(meeting-invitations|organizations)\/imports$/,
]

/** Methods without a request body. */
const BODILESS_METHODS = new Set(['GET', 'HEAD'])

/** Required by `fetch` for a body that is a stream. */
const STREAMED = { duplex: 'half' } as const

/**
 * Refuses bodies that are declared as too long, and limits the others while a route reads them. A
 * server reads no more of a body than was declared, so small JSON needs no count.
 * Nothing is read here: a route asks for permission first.
 */
export function limitBodies(budget = new BodyBudget()) {
  return createMiddleware<AppEnv>(async (c, next) => {
    if (BODILESS_METHODS.has(c.req.method)) return next()
    const maxBytes = maxBytesOf(c.req.path)
    const isChunked = c.req.header('transfer-encoding') !== undefined
    const length = Number(c.req.header('content-length'))
    if (!isChunked && length > maxBytes) throw tooLarge(maxBytes)
    // Without the header, the length is not a number, and no comparison holds
    const isSmall = !isChunked && length <= SMALL_BODY_BYTES
    if (isSmall && isPlainJson(c.req.header('content-type') ?? '')) return next()
    const { body } = c.req.raw
    if (body === null) return next()

    const held: Held = { place: undefined, bytes: 0 }
    const check = (chunk: Uint8Array) => {
      if (isChunked && maxFileBytes(c.req.path) !== undefined) throw lengthMissing()
      if (held.bytes + chunk.length > maxBytes) throw tooLarge(maxBytes)
      // Known only after the permission was checked, and until then nothing is read
      if (held.bytes === 0)
        held.place = c.get('isOpen') ? placeOf(c.get('clientAddress')) : undefined
      budget.take(held.place, chunk.length)
      held.bytes += chunk.length
    }
    c.req.raw = new Request(c.req.raw, { body: checked(body, check), ...STREAMED })
    try {
      await next()
    } finally {
      budget.giveBack(held.place, held.bytes)
    }
  })
}

interface Held {
  place: string | undefined
  bytes: number
}

function maxBytesOf(path: string): number {
  const isLarge = LARGE_BODIES.some((route) => route.test(path))
  return maxFileBytes(path) ?? (isLarge ? MAX_LARGE_BODY_BYTES : MAX_BODY_BYTES)
}

/** Returns a body that is read only on demand, each part after its check. */
function checked(body: ReadableStream<Uint8Array>, check: (chunk: Uint8Array) => void) {
  const reader = body.getReader()
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await reader.read().catch(refuseUnread)
        if (done) {
          controller.close()
          return
        }
        check(value)
        controller.enqueue(value)
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}

/** @throws {Problem} for a body that could not be read: what refused it, or that it is incomplete */
export function refuseUnread(error: unknown): never {
  if (error instanceof Problem) throw error
  throw new Problem('body-incomplete', 'The request ended before its body was complete.')
}

function tooLarge(maxBytes: number): Problem {
  return new Problem('body-too-large', `Send a request body of at most ${maxBytes} bytes.`)
}

function lengthMissing(): Problem {
  return new Problem('length-required', 'Send the file with the header Content-Length.')
}
