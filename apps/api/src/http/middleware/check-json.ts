import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../app-env'
import { isPlainJson } from './guard-writes'
import { refuseUnread } from './limit-bodies'
import { isDeeperThan, MAX_JSON_DEPTH } from './json-depth'
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
