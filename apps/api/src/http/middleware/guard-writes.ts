import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../app-env'
import { Problem } from '../problems'
import { maxFileBytes } from './file-routes'
import { PUBLIC_QUESTIONS } from './open-to-pages'

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Refuses writes from other websites, and bodies that are not declared as plain JSON. */
export function guardWrites(publicApiUrl: string) {
  const { origin: ownOrigin } = new URL(publicApiUrl)
  return createMiddleware<AppEnv>((c, next) => {
    if (SAFE_METHODS.has(c.req.method)) return next()
    if (!isOwn(c, ownOrigin))
      throw new Problem('foreign-origin', `Send requests that change data from ${ownOrigin} only.`)
    if (!isPlain(c))
      throw new Problem(
        'body-not-json',
        'Send the body with the content type application/json, in UTF-8 and not compressed.',
      )
    return next()
  })
}

/** Browsers send the origin of every write; programs do not, and carry no foreign cookies. */
function isOwn(c: Context<AppEnv>, ownOrigin: string): boolean {
  const origin = c.req.header('origin')
  return (
    origin === undefined ||
    PUBLIC_QUESTIONS.includes(c.req.path) ||
    origin === ownOrigin ||
    hostOf(origin) === c.req.header('host') ||
    // Set by the browser itself, also if a proxy has changed the host
    c.req.header('sec-fetch-site') === 'same-origin'
  )
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}

/**
 * Rejects form bodies of other sites, undeclared bodies, and compressed or differently encoded
 * ones.
 */
function isPlain(c: Context<AppEnv>): boolean {
  const type = c.req.header('content-type')
  const coding = c.req.header('content-encoding') ?? 'identity'
  return coding === 'identity' && (type === undefined ? !hasBody(c) : isExpected(c, type))
}

function isExpected(c: Context<AppEnv>, type: string): boolean {
  const isFile = type === 'application/octet-stream' && maxFileBytes(c.req.path) !== undefined
  return isPlainJson(type) || isFile
}

function hasBody(c: Context<AppEnv>): boolean {
  const length = c.req.header('content-length') ?? '0'
  return length !== '0' || c.req.header('transfer-encoding') !== undefined
}

const JSON_TYPE = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i

/** @param type - the `Content-Type` header */
export function isPlainJson(type: string): boolean {
  return JSON_TYPE.test(type)
}
