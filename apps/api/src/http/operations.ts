import * as z from 'zod'
import type { App } from './app-env'

/** An operation of the API: a method on paths, and the query parameters it knows. */
interface Operation {
  readonly method: string
  /** As registered with the router: `/v1/meetings/:slug`. */
  readonly route: string
  readonly path: RegExp
  /** `undefined` if it takes any. */
  readonly query: ReadonlySet<string> | undefined
}

/** Returns all operations that the API describes. */
export function operationsOf(app: App): readonly Operation[] {
  return app.openAPIRegistry.definitions.flatMap((definition) => {
    if (definition.type !== 'route') return []
    const { method, path, request } = definition.route
    const { query } = request ?? {}
    const names = query === undefined ? [] : namesOf(query)
    return [
      {
        method: method.toUpperCase(),
        route: path.replaceAll(/\/\{(.+?)\}/g, '/:$1'),
        path: toPattern(path),
        query: names && new Set(names),
      },
    ]
  })
}

function namesOf(query: unknown): string[] | undefined {
  return query instanceof z.ZodObject ? Object.keys(query.shape) : undefined
}

/** A path of the description has its parameters in braces, which take one segment or a part. */
function toPattern(path: string): RegExp {
  const parts = path.split(/\{[^{}]+\}/).map((part) => part.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[^/]+')}$`)
}
