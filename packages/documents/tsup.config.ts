import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/reading/index.ts', 'src/calendar/index.ts', 'src/writing/index.ts'],
  format: 'esm',
  target: 'es2022',
  splitting: true,
  clean: true,
  dts: true,
})
