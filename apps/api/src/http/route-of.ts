import * as z from 'zod'
import type { RouteConfig } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { fileBody, isOpen, zodOf } from '@u4ssc/client/contract'
import type { Access, AnyOperation, RequestHeader, Schema } from '@u4ssc/client/contract'
import { PROBLEMS } from '@u4ssc/client/responses'
import type { ProblemCode } from '@u4ssc/client/responses'
import { IdempotencyHeaderSchema } from '../idempotency/index'
import { guard, isForEveryRole } from '../permissions/index'
import { jsonAnswer, jsonBody, unchanged } from './bodies'
import type { AppEnv } from './app-env'
import { IfMatchHeaderSchema } from './if-match'
import { problemAnswers } from './problems'

/** The header of a request that continues a stream of events. */
const LastEventHeaderSchema = z.object({
  'last-event-id': z.coerce
    .number<string>()
    .int()
    .min(0)
    .max(Number.MAX_SAFE_INTEGER)
    .optional()
    .meta({
      description: 'ID of the last event received; the missed ones are sent first',
      example: 41,
    }),
})

/** The personal link in a header, so that access logs do not contain it. */
const LinkHeaderSchema = z.object({
  'personal-link': z.string().max(200).default('').meta({
    description: 'Token of the personal link',
    example: 'q0m1kq3b8uXh0b7rV9EnC3t0Wm7Q0m0C1hJZx0dQnq',
  }),
})

const HEADERS: Readonly<Record<RequestHeader, z.ZodObject>> = {
  'if-match': IfMatchHeaderSchema,
  'idempotency-key': IdempotencyHeaderSchema,
  'last-event-id': LastEventHeaderSchema,
  'personal-link': LinkHeaderSchema,
}

const FILE_BODY = {
  required: true,
  content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } },
} as const

/**
 * Returns the route of an operation, with its guard and its text for the API reference.
 *
 * @param before - middleware that runs before the guard
 */
export function routeOf(
  operation: AnyOperation,
  before: readonly MiddlewareHandler<AppEnv>[],
): RouteConfig {
  const { method, path, tag, summary, description, hasEtag } = operation
  const { middleware, ...guarded } = guard(operation)
  return {
    ...guarded,
    middleware: [...before, ...middleware],
    ...{ method, path, tags: [tag], summary, description, request: requestOf(operation) },
    responses: {
      ...answerOf(operation),
      ...(hasEtag ? { 304: unchanged } : {}),
      ...problemAnswers(...problemsOf(operation)),
    },
  }
}

function requestOf({
  access,
  params,
  query,
  header = [],
  needsVersion,
  body,
}: AnyOperation): NonNullable<RouteConfig['request']> {
  const headers = needsVersion ? (['if-match'] as const) : [header].flat()
  return {
    ...(params && { params: z.object(mapValues(params, zodOf)) }),
    ...(query && { query: objectOf(query) }),
    ...headersOf(access === 'link' ? ['personal-link', ...headers] : headers, needsVersion),
    ...(body && { body: body === fileBody ? FILE_BODY : jsonBody(zodOf(body)) }),
  }
}

/** Returns the headers of a request, if it can have some. */
function headersOf(names: readonly RequestHeader[], areRequired = false) {
  const shapes = names.map((name) => HEADERS[name].shape)
  if (shapes.length === 0) return {}
  const headers = z.object(Object.assign({}, ...shapes))
  return { headers: areRequired ? headers.required() : headers }
}

function answerOf({ answer }: AnyOperation) {
  const { status, description, json, existing, file } = answer
  if (json && !file)
    return {
      ...(existing === undefined ? {} : { 200: jsonAnswer(zodOf(json), existing) }),
      [status]: jsonAnswer(zodOf(json), description),
    }
  if (!file) return { [status]: { description } }
  const content = mapValues(file, (schema) => ({ schema: zodOf(schema) }))
  return {
    [status]: { description, content },
  }
}

/** Returns the problems that an operation states, and those of its access and its fields. */
function problemsOf({ access, problems = [], params, query, body }: AnyOperation): ProblemCode[] {
  const isNamed = problems.some((code) => PROBLEMS[code].status === 422)
  const hasFields = params !== undefined || query !== undefined || body !== undefined
  return [
    ...problemsOfAccess(access),
    ...problems,
    ...(hasFields && !isNamed ? (['invalid-request'] as const) : []),
  ]
}

function problemsOfAccess(access: Access): readonly ProblemCode[] {
  if (access === 'link') return ['personal-link-not-valid']
  if (isOpen(access)) return []
  return isForEveryRole(access) ? ['not-signed-in'] : ['not-signed-in', 'not-allowed']
}

/** A query is an object of parameters. */
function objectOf(query: Schema): z.ZodObject {
  if (query instanceof z.ZodObject) return query
  throw new RangeError('The query of an operation must be an object of parameters')
}

function mapValues<Value, Result>(
  values: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]))
}
