import { defineConfig } from 'tsup'

// Every module is an entry, so that each stays a module in dist and a bundler drops what it does not import.
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts'],
  format: 'esm',
  target: 'es2022',
  splitting: true,
  clean: true,
  dts: {
    entry: [
      'src/index.ts',
      'src/circulars/index.ts',
      'src/meetings/index.ts',
      'src/eligibility/index.ts',
      'src/timezones/index.ts',
      'src/words/index.ts',
    ],
  },
})
