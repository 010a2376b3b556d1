import { defineConfig } from 'tsup'

// The entries of the package with declarations of types
const AREAS = [
  'circulars',
  'delegations',
  'documents',
  'drafts',
  'emails',
  'invitations',
  'meetings',
  'organizations',
  'people',
  'platform',
  'registrations',
  'responses',
  'speakers',
]

// Every module is an entry, so that a bundler drops the modules that it does not import
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts'],
  format: 'esm',
  target: 'es2022',
  clean: true,
  sourcemap: true,
  dts: { entry: ['src/index.ts', ...AREAS.map((area) => `src/${area}/index.ts`)] },
})
