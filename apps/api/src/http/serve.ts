import type { RouteConfig } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { fileBody } from '@u4ssc/client/contract'
import type { AnyOperation, Operation } from '@u4ssc/client/contract'
import type { App, AppEnv } from './app-env'
import { createRouter } from './create-router'
import { routeOf } from './route-of'

/** What is sent as a response: a file, text or lines. */
type Sent = Blob | string | AsyncGenerator | Response

/** What a handler returns: the value of its operation, or a response. */
type Returned<Value> = Value extends Sent ? Response : Exclude<Value, undefined> | Response

/** An operation with the function that answers it. */
export interface Served {
  readonly operation: AnyOperation
  readonly handle: (request: never, c: Context<AppEnv>) => unknown
  readonly before: readonly MiddlewareHandler<AppEnv>[]
}

/**
 * Answers an operation with a function, which gets the parsed request: `params`, `query` and
 * `body`. Its value is sent in JSON with the status of the operation.
 *
 * @param before - middleware that runs before the permission check, for example a limit
 */
export function serve<Received, Value>(
  operation: Operation<string, readonly unknown[], Received, Value>,
  handle: (request: Received, c: Context<AppEnv>) => Returned<Value> | Promise<Returned<Value>>,
  ...before: readonly MiddlewareHandler<AppEnv>[]
): Served {
  return { operation, handle, before }
}

/** What the router has validated by the schemas of an operation. */
interface Validated {
  out: { param: unknown; query: unknown; json: unknown }
}

/** Returns a router with these operations. */
export function routes(...served: readonly Served[]): App {
  const router = createRouter()
  for (const { operation, handle, before } of served)
    router.openapi<RouteConfig, Validated, string>(routeOf(operation, before), async (c) => {
      const { params, query, body, answer } = operation
      const request = {
        token: c.req.header('personal-link') ?? '',
        params: params && c.req.valid('param'),
        query: query && c.req.valid('query'),
        body: body === fileBody ? await c.req.blob() : body && c.req.valid('json'),
      }
      // The schemas of the operation have parsed it, and the handler has the types of these schemas
      const value = await handle(request as never, c)
      if (value instanceof Response) return value
      c.status(answer.status)
      return answer.json ? c.json(value as object) : c.body(null)
    })
  return router
}
