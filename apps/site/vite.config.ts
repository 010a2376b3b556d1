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
    serverEntry(),
    reloadOnChange(),
  ],
  // The server is one file that carries React's production build, whatever NODE_ENV says when it runs.
  ...(command === 'build' && isSsrBuild
    ? {
        define: { 'process.env.NODE_ENV': '"production"' },
        // What draws pictures is a binary, which no bundle can hold
        ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
      }
    : {}),
  // The worker of the live reader: its words come in chunks by language, and it needs no React
  worker: { format: 'es', plugins: () => [plainElements()] },
  build: {
    target: isSsrBuild ? 'node20' : 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
  },
}))

/** The build of the server starts at our own server, which imports the pages; Remix would start at the pages. */
function serverEntry(): Plugin {
  return {
    name: 'server-entry',
    apply: 'build',
    config: (_config, { isSsrBuild }) =>
      isSsrBuild ? { build: { rollupOptions: { input: 'server/main.ts' } } } : {},
  }
}

/** Elements without React, for code that only writes them as HTML. */
function plainElements(): Plugin {
  const runtime = fileURLToPath(new URL('app/live-reader/jsx-runtime.ts', import.meta.url))
  return {
    name: 'plain-elements',
    enforce: 'pre',
    resolveId: (source) => (source === 'react/jsx-runtime' ? runtime : null),
  }
}

/** Pages carry no framework script that could take a hot update: the browser loads them anew. */
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
