import { index, route } from '@remix-run/route-config'
import type { RouteConfig } from '@remix-run/route-config'

export default [
  index('routes/welcome.ts'),
  route('sitemap.xml', 'routes/sitemap.ts'),
  route('robots.txt', 'routes/robots.ts'),
  route(':lang', 'routes/in-language.tsx', [
    index('routes/home/route.tsx'),
    route('meetings', 'routes/meetings/route.tsx'),
    route('meetings/:slug', 'routes/meeting/route.tsx'),
    route('meetings/:slug/programme', 'routes/programme/route.tsx'),
    route('meetings/:slug/programme.txt', 'routes/programme/txt.ts'),
    route('meetings/:slug/programme.csv', 'routes/programme/csv.ts'),
    route('meetings/:slug/programme.ics', 'routes/programme/ics.ts'),
    route('meetings/:slug/updates', 'routes/updates/route.tsx'),
    route('circulars', 'routes/circulars/route.tsx'),
    route('circulars/:id', 'routes/circular/route.tsx'),
    route('eligibility', 'routes/eligibility/route.tsx'),
    route('times', 'routes/times/route.tsx'),
    route('times/planner', 'routes/planner/route.tsx'),
    route('about', 'routes/about/route.tsx'),
    route('developers', 'routes/information/developers.tsx'),
    route('privacy', 'routes/information/privacy.tsx'),
    route('accessibility', 'routes/information/accessibility.tsx'),
  ]),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
