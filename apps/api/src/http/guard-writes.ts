import { bodyLimit } from 'hono/body-limit'
import type { Context, Next } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { AppEnv } from './app-env'
import { Problem } from './problems'

/** Room for the longest letter with every character escaped. */
const BODY_BYTES_MAX = 4 * 1024 * 1024

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

const limitWhileReading = bodyLimit({ maxSize: BODY_BYTES_MAX, onError: refuseLongBody })

/**
 * Refuses writes that a browser sends on behalf of another site, bodies that are not said to be plain
 * JSON, and bodies that are too long. Of reads nobody looks at origin or body. One step does it all:
 * each step more is work for every request.
 */
export function guardWrites(publicApiUrl: string) {
  const { origin: ownOrigin } = new URL(publicApiUrl)
  return createMiddleware<AppEnv>((c, next) => {
    if (SAFE_METHODS.has(c.req.method)) return next()
    if (!isOwn(c, ownOrigin))
      throw new Problem('foreign-origin', `Writes are accepted from ${ownOrigin} only`)
    if (!isPlain(c))
      throw new Problem(
        'body-not-json',
        'Send the body with the content type application/json, in UTF-8 and not compressed',
      )
    return limitBody(c, next)
  })
}

/** Browsers name the origin of every write; programs, which carry no one else's cookies, do not. */
function isOwn(c: Context<AppEnv>, ownOrigin: string): boolean {
  const origin = c.req.header('origin')
  return (
    origin === undefined ||
    origin === ownOrigin ||
    hostOf(origin) === c.req.header('host') ||
    // what the browser itself says, where a proxy has rewritten the host
    c.req.header('sec-fetch-site') === 'same-origin'
  )
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}

/**
 * Not so are those of the forms of other sites, those that do not say what they are, and those that
 * are compressed or in another encoding.
 */
function isPlain(c: Context<AppEnv>): boolean {
  const type = c.req.header('content-type')
  const coding = c.req.header('content-encoding') ?? 'identity'
  return coding === 'identity' && (type === undefined ? !hasBody(c) : isPlainJson(type))
}

function hasBody(c: Context<AppEnv>): boolean {
  const length = c.req.header('content-length') ?? '0'
  return length !== '0' || c.req.header('transfer-encoding') !== undefined
}

const JSON_TYPE = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i

/** @param type - the header `Content-Type` */
export function isPlainJson(type: string): boolean {
  return JSON_TYPE.test(type)
}

/**
 * One that says its length is not looked at for it: the server takes no byte more than was said, and
 * making a stream of each body would be most of the work of a short one.
 */
function limitBody(c: Context<AppEnv, string>, next: Next) {
  const length = c.req.header('content-length')
  const isSaid = length !== undefined && c.req.header('transfer-encoding') === undefined
  if (!isSaid) return limitWhileReading(c, next)
  return Number(length) <= BODY_BYTES_MAX ? next() : refuseLongBody()
}

function refuseLongBody(): never {
  throw new Problem('body-too-large', `A body has at most ${BODY_BYTES_MAX} bytes`)
}
