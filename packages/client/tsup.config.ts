import { defineConfig } from 'tsup'

// Every module is an entry, so that a bundler drops the modules that it does not import
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts'],
  format: 'esm',
  target: 'es2022',
  clean: true,
})
