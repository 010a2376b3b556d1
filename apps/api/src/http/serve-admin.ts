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

/** Serves the built dashboard under `/admin`. Its pages live behind the `#`: one document serves all. */
export function serveAdmin(app: App, folder: string): void {
  app.get('/admin', (c) => c.redirect('/admin/', 308))
  const files = serveStatic({
    root: folder,
    rewriteRequestPath: (path) => path.replace(/^\/admin/, ''),
  })
  app.get('/admin/*', keepAssets, files)
}
