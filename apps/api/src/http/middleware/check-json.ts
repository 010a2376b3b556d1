import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../app-env'
import { isPlainJson } from './guard-writes'
import { refuseUnread } from './limit-bodies'
import { Problem } from '../problems'

/** Many programs name the type of JSON in each request, also in those that have no body. */
const WITH_BODY = /^(?:PATCH|POST|PUT)$/

/** Refuses bodies that are not JSON or nest too deeply, before a schema reads them. */
export const checkJson = createMiddleware<AppEnv>(async (c, next) => {
  if (isPlainJson(c.req.header('content-type') ?? '')) {
    const text = await c.req.text().catch(refuseUnread)
    const json = text === '' && !WITH_BODY.test(c.req.method) ? null : parseJson(text)
    if (isDeeperThan(MAX_JSON_DEPTH, json))
      throw new Problem(
        'invalid-request',
        `Send JSON with at most ${MAX_JSON_DEPTH} levels of nesting.`,
      )
  }
  await next()
})

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem('malformed-json', 'Send the request body as valid JSON.')
  }
}

/** No valid body nests deeper; schemas of arbitrary JSON recurse into it. */
export const MAX_JSON_DEPTH = 100

/**
 * Returns whether parsed JSON nests deeper than `max` levels. Works level by level, without
 * recursion.
 */
export function isDeeperThan(max: number, json: unknown): boolean {
  let level: unknown[] = [json]
  for (let depth = 0; depth <= max; depth += 1) {
    level = level.flatMap(childrenOf)
    if (level.length === 0) return false
  }
  return true
}

function childrenOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}
