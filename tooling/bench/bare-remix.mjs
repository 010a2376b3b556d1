import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { getRequestListener } from '@hono/node-server'
import { createRequestHandler } from '@remix-run/server-runtime'
import { RemixServer } from '@remix-run/react'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { secureHeaders } from 'hono/secure-headers'
import { domToReact, htmlToDOM } from 'html-react-parser'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { findFreePort } from '@u4ssc/start/ports.mjs'

// Serves the page of stdin as Remix renders it, and prints its address
const DOCTYPE = /^<!doctype html>/i
const HEADERS = {
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    objectSrc: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'strict-origin-when-cross-origin',
  strictTransportSecurity: false,
}
const HTML = { 'content-type': 'text/html; charset=utf-8' }

/**
 * Remix with one route that renders the same elements without a loader.
 *
 * @param {string} html
 */
function serve(html) {
  const tree = elementsOf(html)
  const routes = {
    root: { id: 'root', path: '', module: { default: () => tree } },
  }
  const manifest = {
    version: '1',
    url: '/manifest.js',
    entry: { module: '/entry.js', imports: [] },
    routes: {
      root: {
        id: 'root',
        path: '',
        module: '/root.js',
        hasAction: false,
        hasLoader: false,
        hasClientAction: false,
        hasClientLoader: false,
        hasErrorBoundary: false,
      },
    },
  }
  const handler = createRequestHandler(
    {
      entry: { module: { default: renderRemix } },
      routes,
      assets: manifest,
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
    },
    'production',
  )
  const app = openServer()
  app.all('*', (c) => handler(c.req.raw))
  return listen(app)
}

/**
 * @param {Request} request
 * @param {number} status
 * @param {Headers} headers
 * @param {import('@remix-run/server-runtime').EntryContext} context
 */
function renderRemix(request, status, headers, context) {
  const page = renderToStaticMarkup(createElement(RemixServer, { context, url: request.url }))
  headers.set('content-type', HTML['content-type'])
  return new Response(`<!doctype html>${page}`, { status, headers })
}

/** A server like that of the site: security headers, ETag and compression. */
function openServer() {
  const app = new Hono()
  app.use(etag({ weak: true }))
  app.use(secureHeaders(HEADERS))
  app.use(compress())
  return app
}

/** @param {string} html */
function elementsOf(html) {
  return domToReact(htmlToDOM(html.replace(DOCTYPE, '')))
}

/** @param {Hono} app */
async function listen(app) {
  const server = createServer(getRequestListener(app.fetch))
  const port = await findFreePort()
  await new Promise((settle) => server.listen(port, '127.0.0.1', () => settle(undefined)))
  console.log(`http://127.0.0.1:${port}/`)
}

await serve(await text(process.stdin))
