import { addMiddleware } from './add-middleware'
import type { MiddlewareDeps } from './add-middleware'
import { circularRoutes } from './circulars/index'
import type { Clock } from './clock'
import type { Database } from './db/index'
import type { App } from './http/app-env'
import { createRouter } from './http/create-router'
import { meetingRoutes } from './meetings/index'

interface ReadDeps {
  readonly db: Database
  readonly clock: Clock
}

/** The part of the API that is ready first. */
export interface PublicReads {
  readonly fetch: App['fetch']
  /** Returns whether this part serves the request. */
  readonly knows: (request: Request) => boolean
}

/** Adds the routes to read circulars and meetings, before all others. */
export function addReadRoutes<Into extends App>(app: Into, deps: ReadDeps): Into {
  app.route('/v1', circularRoutes(deps))
  app.route('/v1', meetingRoutes(deps))
  return app
}

/**
 * Creates the routes to read circulars and meetings, ready as soon as the database is. Their
 * responses equal those of the full API.
 */
export function createPublicReadApi(deps: MiddlewareDeps & ReadDeps): PublicReads {
  const app = createRouter()
  addMiddleware(app, deps)
  addReadRoutes(app, deps)
  const routes = addReadRoutes(createRouter(), deps)
  return {
    fetch: app.fetch,
    knows: (request) => {
      const isRead = request.method === 'GET' || request.method === 'HEAD'
      return isRead && routes.router.match('GET', routes.getPath(request))[0].length > 0
    },
  }
}
