import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const api = `http://127.0.0.1:${process.env['API_PORT'] ?? '4000'}`

export default defineConfig({
  base: '/admin/',
  plugins: [react()],
  server: { proxy: { '/v1': api } },
  build: { target: 'es2022', sourcemap: false, assetsInlineLimit: 0, chunkSizeWarningLimit: 1600 },
})
