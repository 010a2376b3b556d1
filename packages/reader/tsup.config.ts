import { defineConfig } from 'tsup'

// A module that is an entry stays a module in dist, and a bundler drops what it does not import: the words of a
// language, and the anonymization where a program needs only the schema of a labelled case.
// The other parts of the reader are not: a program that reads a circular needs all of them, and fewer files load faster.
export default defineConfig({
  entry: [
    'src/{index,six-by-default}.ts',
    'src/{labelled-cases,languages,training}/index.ts',
    'src/labelled-cases/{anonymize,case,labelled-case-of}.ts',
    'src/text/vocabulary/**/*.ts',
    '!src/**/*.test.ts',
    '!src/**/test/**',
  ],
  format: 'esm',
  target: 'es2022',
  splitting: true,
  clean: true,
  // Names stay, for people who read them in a debugger
  minifyWhitespace: true,
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
  plugins: [
    {
      name: 'pure-schemas',
      // Bundlers drop a schema that is not used, and zod with the last one
      renderChunk: (code) => ({
        code: code.replace(/\bvar \w+Schema=/g, '$&/* @__PURE__ */ '),
      }),
    },
    {
      name: 'no-imports-for-effects',
      // esbuild keeps the order of modules by imports for their effects; ours have none, and bundlers
      // warn about them
      renderChunk: (code) => ({ code: code.replace(/(?<=^|;)import"\.[^"]+";/gm, '') }),
    },
  ],
})
