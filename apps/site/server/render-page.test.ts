import type { ServerBuild } from '@remix-run/node'
import { expect, it } from 'vitest'
import { createPageRenderer } from './render-page'

const PATHS = {
  root: { path: '' },
  'routes/in-language': { parentId: 'root', path: ':lang' },
  'routes/home/route': { parentId: 'routes/in-language', index: true },
  'routes/meetings/route': { parentId: 'routes/in-language', path: 'meetings' },
  'routes/meeting/route': { parentId: 'routes/in-language', path: 'meetings/:slug' },
  'routes/certificates/route': { parentId: 'routes/in-language', path: 'certificates/:code?' },
  'routes/not-found': { parentId: 'root', path: '*' },
} as const

/** Pages that return their matched routes and parameters. */
function aBuild(): ServerBuild {
  const routes = Object.entries(PATHS).map(
    ([id, route]) => [id, { id, ...route, module: { default: () => null } }] as const,
  )
  const ofBrowsers = Object.entries(PATHS).map(
    ([id, route]) =>
      [
        id,
        {
          id,
          ...route,
          module: '',
          hasAction: false,
          hasLoader: false,
          hasClientAction: false,
          hasClientLoader: false,
          hasErrorBoundary: false,
        },
      ] as const,
  )
  return {
    entry: {
      module: {
        default: (_request, _status, _headers, { staticHandlerContext: { matches } }) =>
          Response.json({
            by: matches.map(({ route }) => route.id),
            params: matches.at(-1)?.params ?? {},
          }),
      },
    },
    routes: Object.fromEntries(routes),
    assets: {
      version: '1',
      url: '',
      entry: { module: '', imports: [] },
      routes: Object.fromEntries(ofBrowsers),
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
}

const render = createPageRenderer(aBuild())
const answerTo = async (path: string): Promise<unknown> =>
  (await render(new Request(`http://site.example${path}`))).json()

it.each([
  ['/en', 'routes/home/route', { lang: 'en' }],
  ['/fr/meetings', 'routes/meetings/route', { lang: 'fr' }],
  ['/ar/meetings/u4ssc-6', 'routes/meeting/route', { lang: 'ar', slug: 'u4ssc-6' }],
  ['/en/Meetings/U4SSC-6/', 'routes/meeting/route', { lang: 'en', slug: 'U4SSC-6' }],
])('%s is answered by %s alone, without the layer of the language', async (path, id, params) => {
  expect(await answerTo(path)).toEqual({ by: ['root', id], params })
})

it('an address in no language of the site is left to the layer that refuses it', async () => {
  expect(await answerTo('/de/meetings')).toMatchObject({
    by: ['root', 'routes/in-language', 'routes/meetings/route'],
  })
})

it('an address that is no page by its parts is left to all routes', async () => {
  expect(await answerTo('/en//meetings')).toMatchObject({ by: ['root', 'routes/not-found'] })
  expect(await answerTo('/en/meet%69ngs')).toMatchObject({
    by: ['root', 'routes/in-language', 'routes/meetings/route'],
  })
  expect(await answerTo('/en/certificates')).toMatchObject({
    by: ['root', 'routes/in-language', 'routes/certificates/route'],
  })
})
