import { defineConfig } from 'tsup'

// Declarations of types take most of the time of a build, and starting the platform needs none
export default defineConfig({
  entry: ['src/index.ts', 'src/labelled-cases/index.ts', 'src/languages/index.ts'],
  format: 'esm',
  dts: { only: true },
})
