import { writeFile } from 'node:fs/promises'
import { defineConfig } from 'tsup'
import { writeTokensCss } from './src/tokens-css'

export default defineConfig({
  entry: ['src/index.ts'],
  format: 'esm',
  target: 'es2022',
  clean: true,
  onSuccess: () => writeFile('dist/tokens.css', writeTokensCss()),
})
