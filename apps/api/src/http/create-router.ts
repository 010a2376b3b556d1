import { OpenAPIHono } from '@hono/zod-openapi'
import type { RouteConfig } from '@hono/zod-openapi'
import type { App, AppEnv } from './app-env'
import { CachingRouter } from './caching-router'
import { readRequest, refuseInvalid, unread } from './read-request'

/**
 * Creates a router that validates requests by their schemas and names invalid fields by JSON
 * pointer.
 */
export function createRouter(): App {
  const router = new OpenAPIHono<AppEnv>({
    router: new CachingRouter(),
    defaultHook: refuseInvalid,
  })
  const register = router.openapi
  router.openapi = (route, handler, hook) => {
    const { middleware = [], hide, ...described }: RouteConfig = route
    if (!hide) router.openAPIRegistry.registerPath(described)
    const { request } = described
    if (!request) return register({ ...route, hide: true }, handler, hook)
    const steps = [middleware, readRequest(request)].flat()
    // Already described with all its parameters
    const read = { ...route, hide: true, middleware: steps, request: unread(request) }
    return register(read, handler, hook)
  }
  return router
}
