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

/** The part of the API that answers first. */
export interface PublicReads {
  readonly fetch: App['fetch']
  /** Whether this part has an answer. */
  readonly knows: (request: Request) => boolean
}

/** Adds the reads of letters and meetings, before all other routes. */
export function addReadRoutes<Into extends App>(app: Into, deps: ReadDeps): Into {
  app.route('/v1', circularRoutes(deps))
  app.route('/v1', meetingRoutes(deps))
  return app
}

/**
 * Composes what a process can answer as soon as it has its database: the reads of letters and
 * meetings, exactly as the whole API answers them. It has to load little, so nothing else is in it.
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
