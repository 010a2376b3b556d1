import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { BUILT_PACKAGES } from '@u4ssc/test/built-packages.mjs'

export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['@u4ssc/test/properties.mjs', 'src/test/clean-up.ts'],
    // Loading the modules once for all files takes a quarter of the time
    isolate: false,
    server: { deps: { external: [BUILT_PACKAGES] } },
    testTimeout: 30_000,
  },
})
