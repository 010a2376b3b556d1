import { join, resolve } from 'node:path'
import { defineConfig } from 'tsup'
import type { Options } from 'tsup'
import { doors } from './tsup.doors'

/**
 * Bundled, so that the start does not search a thousand files. Packages with their own files, or
 * loaded on demand, stay outside.
 */
const INCLUDED = [
  /^@u4ssc\/(client|domain|messages)(\/|$)/,
  /^@u4ssc\/documents\/(calendar|writing)$/,
  /^(zod|hono|kysely|jose|better-call|drizzle-orm|better-auth|postal-mime|entities)(\/|$)/,
  /^@(better-auth|better-fetch|hono|noble)\//,
]

/** Replaces zod's sixty languages with English, a tenth of the code loaded first. */
const englishOnly: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'english-only',
  setup: (build) => {
    build.onResolve({ filter: /^\.\.\/locales\/index\.js$/ }, ({ resolveDir }) => ({
      path: join(resolveDir, '../locales/en.js'),
    }))
  },
}

/** Gives better-auth storages that are disabled while idle. */
const restingStorages: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'resting-storages',
  setup: (build) => {
    const own = JSON.stringify(resolve('src/people/idle-async-storage.ts'))
    let isGiven = false
    build.onLoad({ filter: /@better-auth\/core\/dist\/async_hooks\/index\.mjs$/ }, () => {
      isGiven = true
      const contents = `import { IdleAsyncStorage } from ${own}
        export const getAsyncLocalStorage = async () => IdleAsyncStorage`
      return { contents, resolveDir: resolve('src') }
    })
    build.onEnd(() => {
      if (!isGiven)
        throw new Error('better-auth takes its storages from elsewhere: give it ours there')
    })
  },
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

export default defineConfig({
  entry: ['src/main.ts', 'src/import.ts'],
  format: 'esm',
  target: 'node20',
  platform: 'node',
  clean: true,
  noExternal: INCLUDED,
  esbuildPlugins: [doors, englishOnly, restingStorages],
  plugins: [
    {
      name: 'one-byte-text',
      // With one character beyond Latin-1, the engine stores a text with two bytes per character
      renderChunk: (code) => ({ code: code.replace(/[\u0080-\uffff]/g, escapeUnit) }),
    },
  ],
})
