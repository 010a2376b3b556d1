import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { createMiddleware } from 'hono/factory'
import type { Clock } from '../clock'
import type { App, AppEnv } from './app-env'

/** Files named by their content never change; the document that names them does. */
const keepAssets = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  const isAsset = c.res.ok && c.req.path.startsWith('/admin/assets/')
  const policy = isAsset ? 'public, max-age=31536000, immutable' : 'no-cache'
  c.res.headers.set('cache-control', policy)
})

/** Values that the document takes from the server: the site address and the time. */
const PLACEHOLDERS = /(<meta name="(site-url|now)" content=")(")/g

/**
 * Serves the built dashboard under `/admin`. Its routes are behind the `#`, so one document serves
 * all.
 */
export function serveAdmin(app: App, folder: string, values: PageValues): void {
  app.get('/admin', (c) => c.redirect('/admin/', 308))
  const document = readFileSync(join(folder, 'index.html'), 'utf8')
  // Not cached: it contains the time
  app.get('/admin/', (c) => c.html(fillIn(document, values), 200, { 'cache-control': 'no-store' }))
  const files = serveStatic({
    root: folder,
    rewriteRequestPath: (path) => path.replace(/^\/admin/, ''),
  })
  app.get('/admin/*', keepAssets, files)
}

interface PageValues {
  readonly publicSiteUrl: string
  readonly clock: Clock
}

function fillIn(document: string, { publicSiteUrl, clock }: PageValues): string {
  return document.replace(PLACEHOLDERS, (_, before: string, name: string, after: string) => {
    const value = name === 'now' ? clock() : encodeURI(publicSiteUrl)
    return before + value + after
  })
}
