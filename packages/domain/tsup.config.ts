import { defineConfig } from 'tsup'

// Every module is an entry, so that each stays a module in dist and a bundler drops what it does not import.
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts'],
  format: 'esm',
  target: 'es2022',
  splitting: true,
  clean: true,
  sourcemap: true,
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
  plugins: [
    {
      name: 'pure-schemas',
      // Bundlers drop a schema that is not used, and zod with the last one
      renderChunk: (code) => ({
        code: code.replace(/^(var \w+Schema = )/gm, '$1/* @__PURE__ */ '),
      }),
    },
    {
      name: 'no-imports-for-effects',
      // esbuild keeps the order of modules by imports for their effects; ours have none, and bundlers
      // warn about them. Empty lines keep the line numbers of the source map.
      renderChunk: (code) => ({ code: code.replace(/^import "\.[^"]+";$/gm, '') }),
    },
  ],
})
