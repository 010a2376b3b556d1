import type { RouteConfig } from '@hono/zod-openapi'
import { createMiddleware } from 'hono/factory'
import type { Context } from 'hono'
import { z } from 'zod'
import type { FieldError } from '@u4ssc/client/contract'
import type { AppEnv } from './app-env'
import { isPlainJson } from './guard-writes'
import { isDeeperThan, JSON_MAX_DEPTH } from './json-depth'
import { toPointer } from './json-pointer'
import { Problem } from './problems'
import { findInvalidCharacters } from './find-invalid-characters'

type Asked = NonNullable<RouteConfig['request']>

/**
 * Reads what a route asks for in the address, the headers and the body, in one step. The library takes
 * one for each, and for the sake of one header copies and sorts all of them: of a short write that is
 * a tenth of the work.
 */
export function readRequest({ params, headers, body }: Asked) {
  const names = headers instanceof z.ZodObject ? Object.keys(headers.shape) : []
  const json = schemaOf(body)
  return createMiddleware<AppEnv>(async (c, next) => {
    if (params) c.req.addValidatedData('param', parse(params, c.req.param()))
    if (headers instanceof z.ZodObject)
      c.req.addValidatedData('header', parse(headers, headersNamed(c, names)))
    if (json) c.req.addValidatedData('json', parse(json, await readBody(c)))
    await next()
  })
}

/** What is not read here. */
export function unread({ query, cookies, headers, body }: Asked): Asked {
  return {
    ...(query && { query }),
    ...(cookies && { cookies }),
    ...(headers && !(headers instanceof z.ZodObject) && { headers }),
    ...(body && !schemaOf(body) && { body }),
  }
}

function schemaOf(body: Asked['body']): z.ZodType | undefined {
  const media = body?.content['application/json']
  return media && 'schema' in media && media.schema instanceof z.ZodType ? media.schema : undefined
}

function headersNamed(c: Context<AppEnv>, names: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {}
  for (const name of names) {
    const value = c.req.header(name)
    if (value !== undefined) found[name] = value
  }
  return found
}

/** A body that is not said to be JSON counts as an empty one. */
async function readBody(c: Context<AppEnv>): Promise<unknown> {
  if (!isPlainJson(c.req.header('content-type') ?? '')) return {}
  const json = parseJson(await c.req.text())
  if (isDeeperThan(JSON_MAX_DEPTH, json))
    throw new Problem(
      'invalid-request',
      `Send JSON with at most ${JSON_MAX_DEPTH} levels of nesting.`,
    )
  return json
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem('malformed-json', 'Send the request body as valid JSON.')
  }
}

function parse(schema: z.ZodType, value: unknown): object {
  const result = schema.safeParse(value)
  refuseInvalid(result)
  return result.data ?? {}
}

/** @throws {Problem} naming each field that is wrong by JSON pointer */
export function refuseInvalid(result: z.ZodSafeParseResult<unknown>): void {
  const errors = result.success
    ? findInvalidCharacters(result.data)
    : result.error.issues.map(toFieldError)
  if (errors.length > 0)
    throw new Problem(
      'invalid-request',
      'Some fields are not valid. See `errors` for each of them.',
      errors,
    )
}

function toFieldError(issue: z.core.$ZodIssue): FieldError {
  return { pointer: toPointer(issue.path), message: issue.message }
}
