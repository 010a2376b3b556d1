import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import type { AppEnv } from './app-env'
import { Problem } from './problems'

/** Room for the largest form: 500 decisions, questions in six languages. */
const BODY_MAX_BYTES = 256 * 1024

/** Room for the longest letter with every character escaped, and for a file in base64. */
export const LARGE_BODY_MAX_BYTES = 4 * 1024 * 1024

/** The routes that take a letter, a file or a list: every other route takes `BODY_MAX_BYTES`. */
const LARGE_BODIES: readonly RegExp[] = [
  /^\/v1\/readings$/,
  /^\/v1\/documents$/,
  /^\/v1\/drafts(\/[^/]+){0,2}$/,
  /^\/v1\/meeting-documents$/,
  /^\/v1\/delegations\/own\/letters$/,
  /^\/v1\/speaker-invitations\/own\/files$/,
  /^\/v1\/(meeting-invitations|organizations)\/imports$/,
]

/** A request of these methods has no body that a handler could read. */
const BODILESS_METHODS = new Set(['GET', 'HEAD'])

const limitSmall = limitTo(BODY_MAX_BYTES)
const limitLarge = limitTo(LARGE_BODY_MAX_BYTES)

/** Refuses bodies that are too long, on every route, before anything reads them. */
export const limitBodies = createMiddleware<AppEnv>((c, next) => {
  if (BODILESS_METHODS.has(c.req.method)) return next()
  const isLarge = LARGE_BODIES.some((path) => path.test(c.req.path))
  return isLarge ? limitLarge(c, next) : limitSmall(c, next)
})

/**
 * Returns middleware that judges a body by its declared length, of which the server takes no byte
 * more, or else while it is read: making a stream of a short body takes longer than reading it.
 */
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
