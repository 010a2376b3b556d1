import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import type { AppEnv } from './app-env'
import { Problem } from './problems'

/** Room for the longest letter with every character escaped. */
const BODY_BYTES_MAX = 4 * 1024 * 1024

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

const limitWhileReading = bodyLimit({ maxSize: BODY_BYTES_MAX, onError: refuseLongBody })

/**
 * Refuses longer bodies. One that says its length is not looked at for it: the server takes no byte
 * more than was said, and making a stream of each body would be most of the work of a short one. Of
 * reads, nobody reads one.
 */
export const limitBody = createMiddleware<AppEnv>((c, next) => {
  if (SAFE_METHODS.has(c.req.method)) return next()
  const length = c.req.header('content-length')
  const isSaid = length !== undefined && c.req.header('transfer-encoding') === undefined
  if (!isSaid) return limitWhileReading(c, next)
  return Number(length) <= BODY_BYTES_MAX ? next() : refuseLongBody()
})

function refuseLongBody(): never {
  throw new Problem('body-too-large', `A body has at most ${BODY_BYTES_MAX} bytes`)
}

const JSON_TYPE = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i

/** @param type - the header `Content-Type` */
export function isPlainJson(type: string): boolean {
  return JSON_TYPE.test(type)
}

/**
 * Refuses bodies that are not said to be plain JSON: those of the forms of other sites, those that do
 * not say what they are, and those that are compressed or in another encoding.
 */
export const requireJson = createMiddleware<AppEnv>((c, next) => {
  const type = c.req.header('content-type')
  const coding = c.req.header('content-encoding') ?? 'identity'
  const length = c.req.header('content-length') ?? '0'
  const hasBody = length !== '0' || c.req.header('transfer-encoding') !== undefined
  const isPlain = type === undefined ? !hasBody : isPlainJson(type)
  if (!SAFE_METHODS.has(c.req.method) && (!isPlain || coding !== 'identity'))
    throw new Problem(
      'body-not-json',
      'Send the body with the content type application/json, in UTF-8 and not compressed',
    )
  return next()
})

/**
 * Refuses writes that a browser sends on behalf of another site.
 *
 * Browsers name the origin of every write; programs, which carry no one else's cookies, do not.
 */
export function requireOwnOrigin(publicApiUrl: string) {
  const { origin: ownOrigin } = new URL(publicApiUrl)
  return createMiddleware<AppEnv>((c, next) => {
    const origin = c.req.header('origin')
    const isOwn =
      origin === undefined ||
      origin === ownOrigin ||
      hostOf(origin) === c.req.header('host') ||
      // what the browser itself says, where a proxy has rewritten the host
      c.req.header('sec-fetch-site') === 'same-origin'
    if (!isOwn && !SAFE_METHODS.has(c.req.method))
      throw new Problem('foreign-origin', `Writes are accepted from ${ownOrigin} only`)
    return next()
  })
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
