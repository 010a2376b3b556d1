import { defineConfig } from 'tsup'

// Declarations of types take most of the time of a build, and starting the platform needs none
export default defineConfig({
  entry: [
    'src/index.ts',
    'src/circulars/index.ts',
    'src/circulars/writing/index.ts',
    'src/meetings/index.ts',
    'src/meetings/facts/index.ts',
    'src/eligibility/index.ts',
    'src/timezones/index.ts',
    'src/timezones/languages/index.ts',
    'src/words/index.ts',
    'src/words/languages/index.ts',
    'src/words/updates/index.ts',
    'src/internal.ts',
  ],
  format: 'esm',
  dts: { only: true },
})
