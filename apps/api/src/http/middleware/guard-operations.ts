import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { App, AppEnv } from '../app-env'
import { toPointer } from '../json-pointer'
import { operationsOf } from '../operations'
import { answerProblem, Problem } from '../problems'

/**
 * Refuses methods that a path does not have, naming those it has, and query parameters that an
 * operation does not know: a misspelled filter would otherwise answer with everything.
 */
export function guardOperations(app: App): MiddlewareHandler<AppEnv> {
  // All routes are known when the first request arrives
  let known: ReturnType<typeof tableOf> | undefined
  return async (c, next) => {
    if (c.req.method === 'OPTIONS') return next()
    const { all, byRoute } = (known ??= tableOf(app))
    const matched = matchedRoutes(c).flatMap((route) => byRoute.get(keyOf(route)) ?? [])
    const here = matched.length > 0 ? matched : all.filter(({ path }) => path.test(c.req.path))
    if (here.length === 0) return next()
    const method = c.req.method === 'HEAD' ? 'GET' : c.req.method
    const operations = here.filter((operation) => operation.method === method)
    if (operations.length === 0) return refuseMethod(c, here)
    const unknown = Object.keys(c.req.queries()).filter((name) =>
      operations.every(({ query }) => query && !query.has(name)),
    )
    if (unknown.length === 0) return next()
    const names = [...new Set(operations.flatMap(({ query }) => [...(query ?? [])]))]
    throw new Problem(
      'invalid-request',
      'Some query parameters are not known. See `errors` for each of them.',
      unknown.map((name) => ({ pointer: toPointer([name]), message: whatIsKnown(names) })),
    )
  }
}

function tableOf(app: App) {
  const all = operationsOf(app)
  const byRoute = new Map(
    all.map((one) => [keyOf({ method: one.method, path: one.route }), one] as const),
  )
  return { all, byRoute }
}

function keyOf({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method} ${path}`
}

function refuseMethod(c: Context<AppEnv>, here: ReturnType<typeof operationsOf>) {
  const methods = new Set(here.map(({ method }) => method))
  const allowed = [...methods, ...(methods.has('GET') ? ['HEAD'] : [])].sort().join(', ')
  const detail = `${c.req.method} is not possible here. Possible: ${allowed}.`
  const answer = answerProblem(c, new Problem('method-not-allowed', detail))
  answer.headers.set('allow', allowed)
  return answer
}

function whatIsKnown(names: readonly string[]): string {
  return names.length === 0
    ? 'This address takes no query parameters'
    : `This parameter is not known. Known: ${names.join(', ')}`
}
