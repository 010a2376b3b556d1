import { defineConfig } from 'tsup'

export default defineConfig({
  entry: [
    'src/reading/index.ts',
    'src/writing/index.ts',
    'src/isolated/index.ts',
    // Started as a process and as a thread of it, by their paths
    'src/isolated/reader-process.ts',
    'src/isolated/process-watch.ts',
  ],
  format: 'esm',
  target: 'es2022',
  splitting: true,
  clean: true,
})
