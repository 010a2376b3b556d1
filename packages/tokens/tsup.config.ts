import { writeFileSync } from 'node:fs'
import { defineConfig } from 'tsup'
import { writeTokensCss } from './src/tokens-css'

export default defineConfig({
  entry: ['src/index.ts'],
  format: 'esm',
  target: 'es2022',
  clean: true,
  onSuccess: async () => writeFileSync('dist/tokens.css', writeTokensCss()),
})
