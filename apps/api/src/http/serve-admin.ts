import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { createMiddleware } from 'hono/factory'
import type { App, AppEnv } from './app-env'

/** Files that the build names by their content never change; the document that names them does. */
const keepAssets = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  const isAsset = c.res.ok && c.req.path.startsWith('/admin/assets/')
  const policy = isAsset ? 'public, max-age=31536000, immutable' : 'no-cache'
  c.res.headers.set('cache-control', policy)
})

/** Where the document says the address of the public site, for its links there. */
const SITE_URL = /(<meta name="site-url" content=")(")/

/** Serves the built dashboard under `/admin`. Its pages live behind the `#`: one document serves all. */
export function serveAdmin(app: App, folder: string, publicSiteUrl: string): void {
  app.get('/admin', (c) => c.redirect('/admin/', 308))
  const document = readFileSync(join(folder, 'index.html'), 'utf8').replace(
    SITE_URL,
    (_, before: string, after: string) => `${before}${encodeURI(publicSiteUrl)}${after}`,
  )
  app.get('/admin/', keepAssets, (c) => c.html(document))
  const files = serveStatic({
    root: folder,
    rewriteRequestPath: (path) => path.replace(/^\/admin/, ''),
  })
  app.get('/admin/*', keepAssets, files)
}
