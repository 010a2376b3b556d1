import type { MiddlewareHandler } from 'hono'
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
  let known: ReturnType<typeof operationsOf> | undefined
  return async (c, next) => {
    known ??= operationsOf(app)
    const here = known.filter(({ path }) => path.test(c.req.path))
    const method = c.req.method === 'HEAD' ? 'GET' : c.req.method
    if (here.length === 0 || method === 'OPTIONS') return next()
    const operations = here.filter((operation) => operation.method === method)
    if (operations.length === 0) return refuseMethod(c, [...new Set(here.map((one) => one.method))])
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

function refuseMethod(c: Parameters<MiddlewareHandler<AppEnv>>[0], methods: readonly string[]) {
  const allowed = [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])].sort().join(', ')
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
