import { createRequestHandler, data, redirect } from '@remix-run/node'
import type { LoaderFunction, ServerBuild } from '@remix-run/node'
import { expect, it } from 'vitest'
import { restoreData, withholdData } from './withheld'

const SECRET = { words: 'data for rendering' }

interface Opened {
  readonly response: Response
  /** What a page gets to render. */
  readonly rendered: unknown
  /** What Remix would send to a browser script. */
  readonly sent: string
}

async function open(loader: LoaderFunction, init?: RequestInit): Promise<Opened> {
  let rendered: unknown = null
  let sent = ''
  const entry: ServerBuild['entry']['module'] = {
    default: async (_request, status, headers, context) => {
      sent = await new Response(context.serverHandoffStream).text()
      restoreData(context)
      const { loaderData, actionData } = context.staticHandlerContext
      rendered = { loaderData, actionData }
      return new Response('page', { status, headers })
    },
  }
  const response = await handlerOf(loader, entry)(new Request('https://example.int/', init))
  return { response, rendered, sent }
}

function handlerOf(loader: LoaderFunction, entry: ServerBuild['entry']['module']) {
  const root = { id: 'root', path: '', module: { default: () => null, loader, action: loader } }
  const routes = withholdData({ root })
  return createRequestHandler({ ...BUILD, entry: { module: entry }, routes }, 'production')
}

const BUILD: Omit<ServerBuild, 'entry' | 'routes'> = {
  assets: {
    version: '1',
    url: '/manifest.js',
    entry: { module: '/entry.js', imports: [] },
    routes: {
      root: {
        id: 'root',
        path: '',
        module: '/root.js',
        hasAction: true,
        hasLoader: true,
        hasClientAction: false,
        hasClientLoader: false,
        hasErrorBoundary: false,
      },
    },
  },
  assetsBuildDirectory: '',
  publicPath: '/',
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
  isSpaMode: false,
  mode: 'production',
}

it('data of a loader is rendered, and is not encoded for a script', async () => {
  const { rendered, sent } = await open(() => SECRET)
  expect(rendered).toEqual({ loaderData: { root: SECRET }, actionData: null })
  expect(sent).not.toContain(SECRET.words)
})

it('data with a status and headers keeps both', async () => {
  const init = { status: 422, headers: { 'set-cookie': 'a=b' } }
  const { response, rendered, sent } = await open(() => data(SECRET, init), { method: 'POST' })
  expect(response.status).toBe(422)
  expect(rendered).toMatchObject({ actionData: { root: SECRET } })
  expect(sent).not.toContain(SECRET.words)
})

it('a redirect of a loader stays a redirect', async () => {
  const { response } = await open(() => redirect('/en'))
  expect([response.status, response.headers.get('location')]).toEqual([302, '/en'])
})

it('no address returns the data of a loader', async () => {
  const handler = handlerOf(() => SECRET, { default: () => new Response() })
  const response = await handler(new Request('https://example.int/_root.data'))
  expect(await response.text()).not.toContain(SECRET.words)
})

it('a file is returned as its loader created it', () => {
  const loader = () => new Response('text')
  const routes = { txt: { id: 'txt', path: 'a.txt', module: { loader, default: undefined } } }
  expect(withholdData(routes)['txt']?.module.loader).toBe(loader)
})
