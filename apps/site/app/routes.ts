import { index, route } from '@remix-run/route-config'
import type { RouteConfig } from '@remix-run/route-config'

export default [
  index('routes/welcome.ts'),
  route(':lang', 'routes/in-language.tsx', [
    index('routes/home/route.tsx'),
    route('meetings', 'routes/meetings/route.tsx'),
    route('meetings/:slug', 'routes/meeting/route.tsx'),
    route('circulars', 'routes/circulars/route.tsx'),
    route('circulars/:id', 'routes/circular/route.tsx'),
  ]),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
