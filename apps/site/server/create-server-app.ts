import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import { createRequestHandler } from '@remix-run/node'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { secureHeaders } from 'hono/secure-headers'
import * as pages from 'virtual:remix/server-build'
import { duringVisit } from '../app/last-copies.server'
import { keepPersonal } from './personal-pages'

const CLIENT_FOLDER = fileURLToPath(new URL('../client', import.meta.url))
const YEAR_SECONDS = 31_536_000
/** Room for the longest answers to a form. */
const FORM_BYTES_MAX = 256 * 1024

/** The site as a web server: headers for safety, prepared files, then the pages. */
export function createServerApp(): Hono {
  const app = new Hono()
  // Before the headers for every page, so that its own stand
  app.use(keepPersonal)
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
      },
      xFrameOptions: 'DENY',
      referrerPolicy: 'strict-origin-when-cross-origin',
      // Whoever puts TLS in front decides on HSTS; over plain HTTP the header means nothing.
      strictTransportSecurity: false,
    }),
  )
  app.get('/healthz', (c) => c.text('ok'))
  app.use('/assets/*', assets)
  app.use('/favicon.svg', assets)
  app.use('/manifest.webmanifest', assets)
  app.use(compress())
  app.post('*', bodyLimit({ maxSize: FORM_BYTES_MAX }))
  app.on(['GET', 'HEAD', 'POST'], '*', (c) => duringVisit(() => render(c.req.raw)))
  app.all('*', (c) => c.text('Method not allowed', 405, { Allow: 'GET, HEAD, POST' }))
  return app
}

const render = createRequestHandler(pages, 'production')

const assets = serveStatic({
  root: CLIENT_FOLDER,
  precompressed: true,
  onFound: (path, c) => {
    const maxAge = path.includes('/assets/') ? `max-age=${YEAR_SECONDS}, immutable` : 'max-age=3600'
    c.header('Cache-Control', `public, ${maxAge}`)
  },
})
