import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/*/index.ts', '!src/http/index.ts'],
  format: 'esm',
  target: 'es2022',
  clean: true,
  sourcemap: true,
  dts: true,
})
