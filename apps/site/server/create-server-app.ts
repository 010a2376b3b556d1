import { fileURLToPath } from 'node:url'
import type { HttpBindings } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import type { Context } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { secureHeaders } from 'hono/secure-headers'
import * as pages from 'virtual:remix/server-build'
import { env, isHttps } from '../app/env.server'
import { withRequestContext, oldestCachedCopy } from '../app/api-cache/request-context.server'
import { addOperations } from './add-operations'
import type { Operations } from './add-operations'
import { limitForms } from './limit-forms'
import { keepPersonal } from './personal-pages'
import { createRenderer } from './render-pages'
import { refuseForeignForms } from './refuse-foreign-forms'
import { serveShared } from './shared-pages'
import type { SharedPages } from './shared-pages'

const CLIENT_FOLDER = fileURLToPath(new URL('../client', import.meta.url))
const YEAR_SECONDS = 31_536_000

/** Creates the web server: security headers, files, health and metrics, then the pages. */
export function createServerApp(operations: Operations, sharedPages: SharedPages) {
  const app = new Hono<SiteEnv>()
  app.use((c, next) => withRequestContext(next, whoAsks(c)))
  app.use(compress())
  app.use(serveShared(sharedPages))
  // Before the headers for every page, so that these take precedence
  app.use(keepPersonal)
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        // Open pages listen to the API for new releases
        connectSrc: ["'self'", new URL(env.PUBLIC_API_URL).origin],
        // photos of speakers
        imgSrc: ["'self'", new URL(env.PUBLIC_API_URL).origin],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
      },
      permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
      xFrameOptions: 'DENY',
      referrerPolicy: 'strict-origin-when-cross-origin',
      // The header has no effect over plain HTTP
      strictTransportSecurity: isHttps && `max-age=${YEAR_SECONDS}; includeSubDomains`,
    }),
  )
  app.use('/assets/*', assets)
  app.use('/favicon.svg', assets)
  app.use('/offline.js', assets)
  app.use('/manifest.webmanifest', assets)
  addOperations(app, operations)
  app.use(etag())
  app.post('*', refuseForeignForms)
  app.post('*', limitForms(answer))
  app.on(['GET', 'HEAD', 'POST'], '*', (c) => answer(c.req.raw))
  app.all('*', (c) => c.text('Method not allowed', 405, { Allow: 'GET, HEAD, POST' }))
  return app
}

interface SiteEnv {
  /** None where a test asks without a server. */
  readonly Bindings: Partial<HttpBindings>
}

/** Returns the forwarded address chain, with the address of the last sender at the end. */
function whoAsks({ env: { incoming }, req }: Context<SiteEnv>): string | undefined {
  const before = req.header('x-forwarded-for')
  const peer = incoming?.socket.remoteAddress
  return peer === undefined || before === undefined ? peer : `${before}, ${peer}`
}

const render = createRenderer(pages)

/** Renders a page; a page made from a cached copy must not be stored. */
async function answer(request: Request): Promise<Response> {
  const page = await render(request)
  if (oldestCachedCopy() !== null) page.headers.set('Cache-Control', 'no-store')
  return page
}

const assets = serveStatic({
  root: CLIENT_FOLDER,
  precompressed: true,
  onFound: (path, c) => {
    const maxAge = path.includes('/assets/') ? `max-age=${YEAR_SECONDS}, immutable` : 'max-age=3600'
    c.header('Cache-Control', `public, ${maxAge}`)
  },
})
