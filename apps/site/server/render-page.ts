import { createRequestHandler } from '@remix-run/node'
import type { ServerBuild } from '@remix-run/node'
import { languageIn } from '../app/i18n/i18n'

type Handler = ReturnType<typeof createRequestHandler>
type Routes = ServerBuild['routes']

/** The parent route of all pages of a language. */
const IN_LANGUAGE = 'routes/in-language'
const ROOT = 'root'

interface PageAddress {
  readonly id: string
  /** Segments after the language; a colon marks a parameter. */
  readonly parts: readonly string[]
}

/**
 * Calls Remix with the one route that matches the address, without the language layer, because
 * Remix otherwise matches all routes three times per request.
 */
export function createPageRenderer(build: ServerBuild): Handler {
  const all = createRequestHandler(build, 'production')
  const addresses = addressesIn(build.routes)
  const handlers = new Map<string, Handler>()
  return (request) => {
    const page = pageAt(addresses, new URL(request.url).pathname)
    if (page === undefined) return all(request)
    const known = handlers.get(page.id) ?? handlerOf(build, page.id)
    handlers.set(page.id, known)
    return known(request)
  }
}

function addressesIn(routes: Routes): PageAddress[] {
  return Object.values(routes).flatMap(({ id, parentId, path = '' }) =>
    parentId === IN_LANGUAGE ? [{ id, parts: path.split('/').filter(Boolean) }] : [],
  )
}

/** Returns the page of an address; none if the address needs the full matching. */
function pageAt(addresses: readonly PageAddress[], pathname: string): PageAddress | undefined {
  if (languageIn(pathname) === null) return undefined
  const asked = pathname.toLowerCase().split('/').slice(2)
  const parts = asked.slice(0, asked.findLastIndex((part) => part !== '') + 1)
  const [page, ...others] = addresses.filter((address) => isOf(address, parts))
  return others.length === 0 ? page : undefined
}

function isOf(address: PageAddress, parts: readonly string[]): boolean {
  return (
    address.parts.length === parts.length &&
    address.parts.every((own, index) =>
      own.startsWith(':') ? parts[index] !== '' : own === parts[index],
    )
  )
}

function handlerOf(build: ServerBuild, id: string): Handler {
  const { assets, routes } = build
  const alone: ServerBuild = {
    ...build,
    routes: aloneIn(routes, id),
    assets: { ...assets, routes: aloneIn(assets.routes, id) },
  }
  return createRequestHandler(alone, 'production')
}

/** Returns the root and one page directly below it. */
function aloneIn<Route extends { readonly path?: string; readonly parentId?: string } | undefined>(
  routes: Readonly<Record<string, Route>>,
  id: string,
): Record<string, Route> {
  const { [ROOT]: root, [id]: page, [IN_LANGUAGE]: layer } = routes
  if (!root || !page || !layer) return { ...routes }
  const path = [layer.path, page.path].filter(Boolean).join('/')
  return { [ROOT]: root, [id]: { ...page, path, parentId: ROOT } }
}
