import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../http/app-env'

/** Exports the spans of requests. */
export interface Tracing {
  readonly trace: MiddlewareHandler<AppEnv>
  /** Sends the remaining spans. */
  readonly close: () => Promise<void>
}
