import { createRequestHandler } from '@remix-run/node'
import type { ServerBuild } from '@remix-run/node'

type Handler = ReturnType<typeof createRequestHandler>
type Routes = ServerBuild['routes']

/** The route below which the pages of each language stand. */
const IN_LANGUAGE = 'routes/in-language'

/**
 * Remix, which tries every route it has for every request, and that three times. It is given those
 * that the address can be of, by how many parts it has and which of them are fixed.
 */
export function createPageRenderer(build: ServerBuild): Handler {
  const all = createRequestHandler(build, 'production')
  const handlers = new Map<string, Handler>()
  return (request) => {
    const candidates = candidatesOf(build.routes, new URL(request.url).pathname)
    if (candidates.length === 0) return all(request)
    const key = candidates.join()
    const known = handlers.get(key) ?? handlerOf(build, candidates)
    handlers.set(key, known)
    return known(request)
  }
}

/** The pages that an address can be of; none where that is not plain, and all are to be tried. */
function candidatesOf(routes: Routes, pathname: string): string[] {
  const [, ...parts] = pathname.toLowerCase().split('/').filter(Boolean)
  return Object.values(routes).flatMap((route) =>
    route.parentId === IN_LANGUAGE && canBe(route.path ?? '', parts) ? [route.id] : [],
  )
}

function canBe(path: string, parts: readonly string[]): boolean {
  const own = path.split('/').filter(Boolean)
  return (
    own.length === parts.length &&
    own.every((part, index) => part.startsWith(':') || part === parts[index])
  )
}

function handlerOf(build: ServerBuild, candidates: readonly string[]): Handler {
  const { assets } = build
  const some: ServerBuild = {
    ...build,
    routes: without(build.routes, candidates),
    assets: { ...assets, routes: without(assets.routes, candidates) },
  }
  return createRequestHandler(some, 'production')
}

/** The routes without those pages in a language that are no candidates. */
function without<Route extends { readonly parentId?: string } | undefined>(
  routes: Readonly<Record<string, Route>>,
  candidates: readonly string[],
): Record<string, Route> {
  return Object.fromEntries(
    Object.entries(routes).filter(
      ([id, route]) => route?.parentId !== IN_LANGUAGE || candidates.includes(id),
    ),
  )
}
