import { fileURLToPath } from 'node:url'
import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import type { Plugin } from 'vite'

const port = Number(process.env['SITE_PORT'] ?? 3000)

export default defineConfig(({ command, isSsrBuild = false }) => ({
  server: { port, strictPort: true },
  plugins: [
    remix({
      serverModuleFormat: 'esm',
      serverBuildFile: 'main.js',
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
    noRoutesForBrowsers(),
    serverEntry(),
    reloadOnChange(),
  ],
  // The server is one file with the production build of React, whatever NODE_ENV is at run time.
  ...(command === 'build' && isSsrBuild
    ? {
        define: { 'process.env.NODE_ENV': '"production"' },
        // The renderer of pictures is a binary, which cannot be bundled
        ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
      }
    : {}),
  // The worker of the live reader: its texts are chunks by language, and it needs no React
  worker: { format: 'es', plugins: () => [plainElements()] },
  build: {
    target: isSsrBuild ? 'node20' : 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
  },
}))

/** Leaves the routes out of the build for browsers: pages are HTML with one script, `entry.client.ts`. */
function noRoutesForBrowsers(): Plugin {
  return {
    name: 'no-routes-for-browsers',
    apply: 'build',
    transform: (_code, id) =>
      id.endsWith('?__remix-build-client-route') ? { code: 'export {}', map: null } : null,
  }
}

/** Starts the server build at our server, which imports the pages, instead of at the pages. */
function serverEntry(): Plugin {
  return {
    name: 'server-entry',
    apply: 'build',
    config: (_config, { isSsrBuild }) =>
      isSsrBuild ? { build: { rollupOptions: { input: 'server/main.ts' } } } : {},
  }
}

/** JSX without React, for code that only writes elements as HTML. */
function plainElements(): Plugin {
  const runtime = fileURLToPath(new URL('app/live-reader/jsx-runtime.ts', import.meta.url))
  return {
    name: 'plain-elements',
    enforce: 'pre',
    resolveId: (source) => (source === 'react/jsx-runtime' ? runtime : null),
  }
}

/** Pages have no framework script for hot updates, so the browser reloads them. */
function reloadOnChange(): Plugin {
  return {
    name: 'reload-on-change',
    apply: 'serve',
    handleHotUpdate({ server }) {
      server.ws.send({ type: 'full-reload' })
      return []
    },
  }
}
