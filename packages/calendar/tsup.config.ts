import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/reading/index.ts', 'src/interop/index.ts'],
  splitting: false,
  format: 'esm',
  target: 'es2022',
  clean: true,
  sourcemap: true,
})
