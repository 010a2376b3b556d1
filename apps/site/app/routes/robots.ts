import { env } from '../env.server'

export function loader() {
  const rules = `User-agent: *\nAllow: /\n\nSitemap: ${env.PUBLIC_SITE_URL}/sitemap.xml\n`
  return new Response(rules, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
