import { serve } from '@hono/node-server'
import { app } from './app.mjs'

serve({ fetch: app.fetch, port: 8787 }, ({ port }) => console.log(`http://localhost:${port}`))
