import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../app-env'
import { Problem } from '../problems'
import { maxFileBytes } from './file-routes'

/** Enough for the largest form: 500 decisions, questions in six languages. */
const MAX_BODY_BYTES = 256 * 1024

/** Enough for the longest circular with every character escaped, and for a file in base64. */
export const MAX_LARGE_BODY_BYTES = 4 * 1024 * 1024

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

const limitSmall = limitTo(MAX_BODY_BYTES)
const limitLarge = limitTo(MAX_LARGE_BODY_BYTES)

/** Refuses bodies that are too long, before anything reads them. */
export const limitBodies = createMiddleware<AppEnv>((c, next) => {
  if (BODILESS_METHODS.has(c.req.method)) return next()
  const fileBytes = maxFileBytes(c.req.path)
  if (fileBytes !== undefined) return limitTo(fileBytes)(c, next)
  const isLarge = LARGE_BODIES.some((path) => path.test(c.req.path))
  return isLarge ? limitLarge(c, next) : limitSmall(c, next)
})

/** Returns middleware that checks the declared length of a body, or its length while it is read. */
function limitTo(maxSize: number) {
  const limitWhileReading = bodyLimit({ maxSize, onError: refuse })
  return createMiddleware<AppEnv>((c, next) => {
    const length = c.req.header('content-length')
    const isDeclared = length !== undefined && c.req.header('transfer-encoding') === undefined
    if (!isDeclared) return limitWhileReading(c, next)
    return Number(length) <= maxSize ? next() : refuse()
  })

  function refuse(): never {
    throw new Problem('body-too-large', `Send a request body of at most ${maxSize} bytes.`)
  }
}
