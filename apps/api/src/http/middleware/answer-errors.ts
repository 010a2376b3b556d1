import { HTTPException } from 'hono/http-exception'
import { routePath } from 'hono/route'
import type { Logger } from 'pino'
import { isDatabaseAway } from '../../db/index'
import type { WriteProbe } from '../../db/index'
import type { App } from '../app-env'
import { answerProblem, Problem } from '../problems'

/**
 * Answers every thrown error as a problem; unexpected errors are logged and not disclosed.
 *
 * @param writes - learns of failures, for `/readyz`
 */
export function answerErrors(app: App, log: Logger, writes?: WriteProbe): void {
  app.onError((error, c) => {
    const problem = toProblem(error)
    if (problem.code === 'internal-error')
      log.error({ err: error, requestId: c.var.requestId, route: routePath(c) }, 'failed')
    if (problem.code === 'database-away') {
      writes?.noteFailure()
      log.warn({ requestId: c.var.requestId, route: routePath(c) }, 'the database is unavailable')
    }
    return answerProblem(c, problem)
  })
  app.notFound((c) => {
    const problem = new Problem(
      'not-found',
      `There is no ${c.req.method} ${c.req.path}. Check the API reference at /docs.`,
    )
    return answerProblem(c, problem)
  })
}

function toProblem(error: Error): Problem {
  if (error instanceof Problem) return error
  if (isDatabaseAway(error))
    return new Problem('database-away', 'Nothing was changed. Send the same request again.')
  if (error instanceof HTTPException && error.status === 415)
    return new Problem('body-not-json', 'Send the body with the content type application/json.')
  return new Problem('internal-error', 'The error is in the log under the ID of this request.')
}
