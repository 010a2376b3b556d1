import { defineConfig } from 'tsup'
import { doors } from './tsup.doors'

/**
 * Written into the program, whose start would otherwise look for a thousand files of theirs. What
 * brings files of its own, or is only loaded where it is needed, stays beside it.
 */
const INCLUDED = [
  /^@u4ssc\/(client|domain|messages)(\/|$)/,
  /^@u4ssc\/documents\/(calendar|writing)$/,
  /^(zod|hono|kysely|jose|better-call|drizzle-orm|better-auth|postal-mime|entities)(\/|$)/,
  /^@(better-auth|better-fetch|hono|noble)\//,
]

export default defineConfig({
  entry: ['src/main.ts', 'src/import.ts'],
  format: 'esm',
  target: 'node20',
  platform: 'node',
  clean: true,
  noExternal: INCLUDED,
  esbuildPlugins: [doors],
})
