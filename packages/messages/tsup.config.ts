import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/site/index.ts', 'src/admin/index.ts', 'src/mail/index.ts', 'src/lists/index.ts'],
  format: 'esm',
  target: 'es2022',
  clean: true,
})
