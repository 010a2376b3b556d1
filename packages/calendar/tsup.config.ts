import { defineConfig } from 'tsup'

export default defineConfig({
  // Writing a format needs no schemas of reading it
  entry: ['src/index.ts', 'src/reading/index.ts', 'src/interop/*.ts', '!src/**/*.test.ts'],
  splitting: true,
  format: 'esm',
  target: 'es2022',
  clean: true,
})
