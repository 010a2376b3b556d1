import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/main.ts', 'src/import.ts', 'src/migrate.ts', 'src/first-owner.ts'],
  format: 'esm',
  target: 'node20',
  platform: 'node',
  clean: true,
  // Bundled, so that the start does not search a thousand files
  noExternal: [
    /^@u4ssc\/(calendar|client|domain|messages|reader|server)(\/|$)/,
    /^@u4ssc\/documents\/writing$/,
    /^(zod|hono|kysely|jose|better-call|drizzle-orm|better-auth|postal-mime|entities)(\/|$)/,
    /^@(better-auth|better-fetch|hono|noble)\//,
  ],
})
