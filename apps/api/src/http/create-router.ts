import { OpenAPIHono } from '@hono/zod-openapi'
import type { App, AppEnv } from './app-env'
import { refuseInvalid } from './refuse-invalid'

/**
 * Creates a router that validates requests by their schemas and names invalid fields by JSON
 * pointer.
 */
export function createRouter(): App {
  return new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
}
