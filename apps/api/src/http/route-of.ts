import type { RouteConfig } from '@hono/zod-openapi'
import * as z from 'zod'
import { fileBody, isOpen, zodOf } from '@u4ssc/client/contract'
import type { Access, AnyOperation, Schema } from '@u4ssc/client/contract'
import { PROBLEMS } from '@u4ssc/client/responses'
import type { ProblemCode } from '@u4ssc/client/responses'
import { IdempotencyHeaderSchema } from '../idempotency/index'
import { guard, isForEveryRole } from '../permissions/index'
import { jsonAnswer, jsonBody, unchanged } from './bodies'
import { IfMatchHeaderSchema } from './if-match'
import { LinkHeaderSchema } from './link-header'
import { problemAnswers } from './problems'

const HEADERS = {
  'if-match': IfMatchHeaderSchema,
  'idempotency-key': IdempotencyHeaderSchema,
  'personal-link': LinkHeaderSchema,
} as const

const FILE_BODY = {
  required: true,
  content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } },
} as const

/** Returns the route of an operation, with its guard and its text for the API reference. */
export function routeOf(operation: AnyOperation): RouteConfig {
  const { method, path, tag, summary, description, hasEtag } = operation
  return {
    ...guard(operation),
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
  header,
  body,
}: AnyOperation): NonNullable<RouteConfig['request']> {
  const headers = {
    ...(access === 'link' && LinkHeaderSchema.shape),
    ...(header && HEADERS[header].shape),
  }
  const hasHeaders = access === 'link' || header !== undefined
  return {
    ...(params && { params: z.object(mapValues(params, zodOf)) }),
    ...(query && { query: objectOf(query) }),
    ...(hasHeaders && { headers: z.object(headers) }),
    ...(body && { body: body === fileBody ? FILE_BODY : jsonBody(zodOf(body)) }),
  }
}

function answerOf({ answer }: AnyOperation) {
  const { status, description, json, file, redirect } = answer
  if (json) return { [status]: jsonAnswer(zodOf(json), description) }
  if (!file) return { [status]: { description } }
  const content = mapValues(file, (schema) => ({ schema: zodOf(schema) }))
  return {
    [status]: { description, content },
    ...(redirect === undefined ? {} : { 302: { description: redirect } }),
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
