import { defineConfig } from 'tsup'

// The entries of the package
const AREAS = [
  'circulars',
  'contract',
  'delegations',
  'documents',
  'drafts',
  'emails',
  'invitations',
  'meetings',
  'organizations',
  'people',
  'platform',
  'public',
  'registrations',
  'responses',
  'speakers',
]

// Declarations of types take most of the time of a build, and starting the platform needs none
export default defineConfig({
  entry: ['src/index.ts', ...AREAS.map((area) => `src/${area}/index.ts`)],
  format: 'esm',
  dts: { only: true },
})
