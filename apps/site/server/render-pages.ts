import { createRequestHandler } from '@remix-run/node'
import type { ServerBuild } from '@remix-run/node'
import { TrieRouter } from 'hono/router/trie-router'
import { withholdData } from '../app/withheld'

type Routes = ServerBuild['routes']
type Render = (request: Request) => Promise<Response>

/**
 * Returns what renders the pages of a build.
 *
 * Remix compares an address with all routes it knows, three times for a page. So there is a
 * handler for each page, which knows only the routes above it. Loaded data is for rendering only.
 */
export function createRenderer(build: ServerBuild): Render {
  const whole: ServerBuild = { ...build, routes: withholdData(build.routes) }
  const pages = new TrieRouter<Render>()
  for (const { path, ids } of branchesOf(build.routes))
    pages.add('ALL', path, createRequestHandler(only(whole, ids), 'production'))
  // The page of an address that does not exist, and addresses written in another case
  const others = createRequestHandler(whole, 'production')
  return (request) => {
    const [[[render] = [others]] = []] = pages.match('ALL', new URL(request.url).pathname)
    return render(request)
  }
}

interface Branch {
  readonly path: string
  /** The route with those above it. */
  readonly ids: readonly string[]
}

export type RouteLine = Pick<Routes[string], 'id' | 'parentId' | 'path'>

/** Returns the branches that end at a page or file, in order of precedence. */
export function branchesOf(routes: Readonly<Record<string, RouteLine | undefined>>): Branch[] {
  const all = Object.values(routes).filter((route) => route !== undefined)
  const parents = new Set(all.map(({ parentId }) => parentId))
  const above = (route: RouteLine | undefined): RouteLine[] =>
    route === undefined ? [] : [...above(routes[route.parentId ?? '']), route]
  return all
    .filter(({ id, path }) => !parents.has(id) && path !== '*')
    .map(above)
    .map((branch) => ({
      path: `/${branch
        .map(({ path }) => path ?? '')
        .filter((path) => path !== '')
        .join('/')}`,
      ids: branch.map(({ id }) => id),
    }))
    .toSorted((one, other) => parametersIn(one) - parametersIn(other))
}

/** As in Remix, words of an address precede parameters. */
function parametersIn({ path }: Branch): number {
  return path.split(':').length
}

function only(build: ServerBuild, ids: readonly string[]): ServerBuild {
  const pick = <Value>(from: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(from).filter(([id]) => ids.includes(id)))
  return {
    ...build,
    routes: pick(build.routes),
    assets: { ...build.assets, routes: pick(build.assets.routes) },
  }
}
